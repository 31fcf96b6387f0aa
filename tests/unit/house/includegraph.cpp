#include "tests/unit/house/includegraph.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == "tests"_L1 || parts.size() < 3)
        return parts.first();
    return parts.at(0) + u'/' + parts.at(1);
}

QStringList sourceFiles(const QString &root)
{
    QStringList files;
    for (const QString &top : {u"app"_s, u"ui"_s, u"models"_s, u"tests"_s}) {
        QDirIterator walk(
            root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QDir(root).relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

QList<Include> includesOf(const QString &root, const QString &file)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> found;
    QFile source(root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text))
        return found;
    for (int line = 1; !source.atEnd(); ++line) {
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(source.readLine()));
        if (match.hasMatch())
            found.append({file, line, match.captured(2), match.captured(1) == "\""_L1});
    }
    return found;
}
