/* Loaded before a program where tracing it is forbidden. Writes the calls that matter to the order of commits in the
 * form of `strace -f -y -xx`, each as a begun and a resumed half, to the file named by DUIXIAN_CALLS.
 *
 * With DUIXIAN_FAULT=FILE, while FILE is there, calls on files under DUIXIAN_FAULT_UNDER fail as it says: an error
 * number, and `write` or `sync` for which calls. A disk that fails and is mended again, for tests. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define SHOWN 4200

static int calls_file = -2;

static int calls(void) {
    if (calls_file == -2) {
        const char *path = getenv("DUIXIAN_CALLS");
        calls_file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    return calls_file;
}

static char *hex(char *to, const void *bytes, size_t count) {
    static const char digits[] = "0123456789abcdef";
    for (size_t at = 0; at < count; at++) {
        unsigned char byte = ((const unsigned char *)bytes)[at];
        *to++ = '\\';
        *to++ = 'x';
        *to++ = digits[byte >> 4];
        *to++ = digits[byte & 15];
    }
    return to;
}

static size_t path_of(int fd, char *path, size_t room) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t count = readlink(link, path, room - 1);
    path[count > 0 ? count : 0] = 0;
    return count > 0 ? (size_t)count : 0;
}

static void begun(const char *name, int fd, const void *bytes, size_t count) {
    if (calls() < 0) return;
    char path[4096], line[4 * (SHOWN + 4096) + 256];
    size_t length = path_of(fd, path, sizeof path);
    char *to = line + sprintf(line, "%ld %s(%d<", syscall(SYS_gettid), name, fd);
    to = hex(to, path, length);
    *to++ = '>';
    if (bytes) {
        to += sprintf(to, ", \"");
        to = hex(to, bytes, count < SHOWN ? count : SHOWN);
        *to++ = '"';
    }
    to += sprintf(to, " <unfinished ...>\n");
    syscall(SYS_write, calls(), line, to - line);
}

static void renaming(const char *name, const char *from, const char *into) {
    if (calls() < 0) return;
    char line[8 * 4096 + 256];
    char *to = line + sprintf(line, "%ld %s(\"", syscall(SYS_gettid), name);
    to = hex(to, from, strnlen(from, 4000));
    to += sprintf(to, "\", \"");
    to = hex(to, into, strnlen(into, 4000));
    to += sprintf(to, "\" <unfinished ...>\n");
    syscall(SYS_write, calls(), line, to - line);
}

static long resumed(const char *name, long result) {
    int kept = errno;
    if (calls() >= 0) {
        char line[128];
        int length = sprintf(line, "%ld <... %s resumed>) = %ld\n", syscall(SYS_gettid), name, result);
        syscall(SYS_write, calls(), line, length);
    }
    errno = kept;
    return result;
}

/* Whether the call is to fail; errno is set then. */
static int fails(int fd, const char *kind) {
    const char *order = getenv("DUIXIAN_FAULT"), *under = getenv("DUIXIAN_FAULT_UNDER");
    if (!order || !under || fd <= 2) return 0;
    int file = (int)syscall(SYS_openat, AT_FDCWD, order, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    char text[64] = "";
    long count = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    if (count <= 0 || !strstr(text, kind)) return 0;
    char path[4096];
    path_of(fd, path, sizeof path);
    if (strncmp(path, under, strlen(under))) return 0;
    errno = atoi(text);
    return errno != 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t count) {
    begun("write", fd, bytes, count);
    return resumed("write", fails(fd, "write") ? -1 : NEXT(write)(fd, bytes, count));
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    begun("pwrite64", fd, bytes, count);
    return resumed("pwrite64", fails(fd, "write") ? -1 : NEXT(pwrite)(fd, bytes, count, at));
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    begun("pwrite64", fd, bytes, count);
    return resumed("pwrite64", fails(fd, "write") ? -1 : NEXT(pwrite64)(fd, bytes, count, at));
}

int fsync(int fd) {
    begun("fsync", fd, NULL, 0);
    return (int)resumed("fsync", fails(fd, "sync") ? -1 : NEXT(fsync)(fd));
}

int fdatasync(int fd) {
    begun("fdatasync", fd, NULL, 0);
    return (int)resumed("fdatasync", fails(fd, "sync") ? -1 : NEXT(fdatasync)(fd));
}

int rename(const char *from, const char *into) {
    renaming("rename", from, into);
    return (int)resumed("rename", NEXT(rename)(from, into));
}
