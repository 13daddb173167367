"""TLS, keys, and frameworks: findings that every Bandit since 1.6 knows under the same id and severity."""
import os
import ssl

import paramiko
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa
from Crypto.PublicKey import RSA
from django.contrib.auth.models import User
from django.db.models.expressions import RawSQL
from django.utils.safestring import mark_safe
from mako.template import Template
from OpenSSL import SSL


def tls(s):
    ssl.wrap_socket(ssl_version=ssl.PROTOCOL_SSLv2)
    ssl.wrap_socket(s)
    ssl.wrap_socket(s, ssl_version=ssl.PROTOCOL_TLSv1_2)
    SSL.Context(method=SSL.SSLv23_METHOD)
    SSL.Context(method=SSL.TLSv1_2_METHOD)
    s.start(ssl_version=ssl.PROTOCOL_TLSv1)


def connect(host, version=ssl.PROTOCOL_SSLv3):
    return host, version


def connect_well(host, version=ssl.PROTOCOL_TLSv1_2):
    return host, version


def keys(backend, size):
    dsa.generate_private_key(512, backend)
    dsa.generate_private_key(key_size=1024, backend=backend)
    dsa.generate_private_key(2048, backend)
    rsa.generate_private_key(65537, 1024, backend)
    rsa.generate_private_key(public_exponent=65537, key_size=1000, backend=backend)
    rsa.generate_private_key(65537, 4096, backend)
    rsa.generate_private_key(65537, key_size=size)
    ec.generate_private_key(ec.SECT163K1, backend)
    ec.generate_private_key(curve=ec.SECP192R1, backend=backend)
    ec.generate_private_key(ec.SECP384R1, backend)
    RSA.generate(512)
    RSA.generate(bits=3072)


def remote(client, command):
    client.exec_command(command)
    paramiko.SSHClient().exec_command("ls")


def wildcards():
    os.system("/bin/tar xvzf *")
    os.system("/bin/chown root /srv/*")
    os.popen("/bin/ls *")


def queries(value, rows):
    User.objects.filter(name=value).extra(select={"a": "b"}, where=["x"], tables=["t"])
    User.objects.filter(name=value).extra(where=[value])
    User.objects.filter(name=value).extra(dict(a=value))
    User.objects.filter(name=value).extra(where=rows)
    User.objects.filter(name=value).extra(select={"a": value})
    User.objects.annotate(x=RawSQL("select 1", []))
    User.objects.annotate(x=RawSQL(value, []))


def pages(value):
    Template(value)
    Template("hello")


def html(value):
    fixed = "<b>fixed</b>"
    mark_safe("<b>text</b>")
    mark_safe(fixed)
    mark_safe(value)
    mark_safe("<b>{}</b>".format(fixed))
    mark_safe("<b>{}</b>".format(value))
    mark_safe("<b>%s</b>" % fixed)
    mark_safe("<b>%s</b>" % value)
    mark_safe(fixed + value)
    other = value
    mark_safe(other)
