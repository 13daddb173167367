@echo off
rem Starts Plumbline: the dashboard without arguments, else the command line.
rem No block in parentheses holds a path: "Program Files (x86)" would end it.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "PLUMBLINE_HOME=%%~fI"

if defined JAVA_HOME goto named
set "JAVA_CMD="
for %%I in (java.exe) do set "JAVA_CMD=%%~$PATH:I"
if not defined JAVA_CMD goto missing
for %%I in ("%JAVA_CMD%\..\..") do set "JAVA_FOLDER=%%~fI"
goto found

:named
set "JAVA_CMD=%JAVA_HOME%\bin\java.exe"
set "JAVA_FOLDER=%JAVA_HOME%"
if not exist "%JAVA_CMD%" goto wrong

:found
rem A JDK says JAVA_VERSION="17.0.15" in its file "release"; where there is none, as beside a link, it is not known.
set "JAVA_VERSION="
set "JAVA_MAJOR=17"
if not exist "%JAVA_FOLDER%\release" goto start
for /f "usebackq tokens=1,2 delims==" %%A in ("%JAVA_FOLDER%\release") do if "%%A"=="JAVA_VERSION" set "JAVA_VERSION=%%~B"
if not defined JAVA_VERSION goto start
for /f "tokens=1 delims=." %%V in ("%JAVA_VERSION%") do set "JAVA_MAJOR=%%V"
if %JAVA_MAJOR% LSS 17 goto old

:start
set "JVM=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto"
if "%~1"=="" set "JVM=%JVM% -Xmx768m"
rem JavaFX still uses sun.misc.Unsafe, of which JDK 24 and later warn on every start; 17 does not know the switch.
if %JAVA_MAJOR% GEQ 23 set "JVM=%JVM% --sun-misc-unsafe-memory-access=allow"
"%JAVA_CMD%" %JVM% %JAVA_OPTS% "-Dplumbline.home=%PLUMBLINE_HOME%" -jar "%PLUMBLINE_HOME%\lib\plumbline.jar" %*
exit /b %ERRORLEVEL%

:missing
echo plumbline: no Java found; install a JDK 17 or newer, or set JAVA_HOME>&2
exit /b 64

:wrong
echo plumbline: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe; set it to a JDK 17 or newer, or unset it>&2
exit /b 64

:old
echo plumbline: the Java in %JAVA_FOLDER% is version %JAVA_VERSION%; Plumbline needs a JDK 17 or newer: set JAVA_HOME to one>&2
exit /b 64
