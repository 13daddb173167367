@echo off
rem Starts Plumbline: the dashboard without arguments, else the command line.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_CMD=java"
if defined JAVA_HOME set "JAVA_CMD=%JAVA_HOME%\bin\java"
set "JVM=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m -Xshare:auto"
if not "%~1"=="" set "JVM=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto"
"%JAVA_CMD%" %JVM% %JAVA_OPTS% "-Dplumbline.home=%HOME_DIR%" -jar "%HOME_DIR%\lib\plumbline.jar" %*
exit /b %ERRORLEVEL%
