"""Findings that every Bandit since 1.6 knows under the same id and severity."""
import ftplib
import marshal
import os
import pickle
import random
import ssl
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from subprocess import Popen as start

import requests
import yaml


def run(x, login):
    exec(x)
    eval(x)
    pickle.loads(x)
    marshal.loads(x)
    os.chmod(x, 0o777)
    os.chmod(x, 0o600)
    os.system(x)
    os.system("ls")
    os.execv("/bin/ls", x)
    subprocess.run(x, shell=True, timeout=1)
    subprocess.call("/bin/ls", shell=True)
    subprocess.check_output(["ls", x])
    start(["/bin/ls"])
    tempfile.mktemp()
    random.random()
    ET.fromstring(x)
    ftplib.FTP(x)
    ssl._create_unverified_context()
    login(password="hunter2")
    yaml.load(x)
    yaml.load(x, Loader=yaml.SafeLoader)
    requests.get(x, timeout=1, verify=False)
    assert x
    try:
        x()
    except Exception:
        pass
    for y in x:
        try:
            y()
        except:
            continue


def default(user, password="admin"):
    return user, password
