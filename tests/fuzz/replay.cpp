// Runs a target once over each file of the folders given: its seeds as an ordinary test, without libFuzzer.
#include <QDirIterator>
#include <QFile>

#include <cstdio>

#include "tests/fuzz/target.h"

int main(int count, char **arguments)
{
    int read = 0;
    for (int i = 1; i < count; ++i) {
        QDirIterator files(QString::fromLocal8Bit(arguments[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray input = file.readAll();
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(
                reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
            ++read;
        }
    }
    std::printf("%d inputs\n", read);
    return read > 0 ? 0 : 1;
}
