// Another Calends, as far as a profile's lock can tell: takes the lock it is given, says so, and keeps it
// until its input ends.
#include <QCoreApplication>

#include <cstdio>

#include "models/account/profilelock.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Calends::ProfileLock lock(QCoreApplication::arguments().value(1));
    std::puts(lock.isElsewhere() ? "elsewhere" : "kept");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
}
