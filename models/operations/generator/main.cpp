// operations-generator SOURCE.csv HEADER SOURCE.cpp: writes the operations table, or says in which line it is
// wrong.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

#include "models/operations/generator/source.h"
#include "models/operations/generator/writer.h"

namespace {

bool complain(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    return false;
}

bool write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return complain(path + QStringLiteral(": ") + file.errorString());
    return true;
}

bool generate(const QStringList &arguments)
{
    if (arguments.size() != 4)
        return complain(QStringLiteral("operations-generator SOURCE.csv HEADER SOURCE.cpp"));
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return complain(file.fileName() + QStringLiteral(": ") + file.errorString());
    const Calends::Generator::Source source
        = Calends::Generator::readSource(QString::fromUtf8(file.readAll()), file.fileName());
    for (const QString &fault : source.faults)
        complain(fault);
    if (!source.faults.isEmpty())
        return false;
    return write(arguments.at(2), Calends::Generator::tableHeader(source.rows))
        && write(arguments.at(3), Calends::Generator::tableSource(source.rows));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return generate(QCoreApplication::arguments()) ? 0 : 1;
}
