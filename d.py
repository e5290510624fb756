import pty,os,time,sys
pid,fd=pty.fork()
if pid==0:
    os.environ["TERM"]="xterm-256color";os.environ["LC_ALL"]="C.UTF-8"
    os.execv("/usr/bin/setpriv",["setpriv","--regid=65534","--keep-groups","--bounding-set=-sys_ptrace","/work/w/doors/.build/debug/keerpunt","demo"])
time.sleep(1.5); os.read(fd,65536)
os.system(f"stat -c '%u %g' /proc/{pid} /proc/{pid}/environ /proc/{pid}/mem; grep -i core /proc/{pid}/limits; timeout -s INT 1 setpriv --regid=65534 --keep-groups --bounding-set=-sys_ptrace strace -p {pid} -o /dev/null")
os.kill(pid,9)
