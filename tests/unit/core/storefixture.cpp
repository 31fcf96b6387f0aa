#include "tests/unit/core/storefixture.h"

#include <QDir>
#include <QFile>

namespace StoreFixture {

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

QDateTime someTime() { return QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC); }

StoredRow row(int number)
{
    StoredRow row;
    row.id = QString::number(number);
    row.payload
        = "{\"name\":\"Åsa " + QByteArray::number(number) + "\",\"bio\":\"" + QByteArray(512, 'b') + "\"}";
    row.index = layout().make(row.payload);
    row.pages = {{u"own"_s, number / 250}};
    row.seen = someTime().addSecs(number);
    return row;
}

IndexLayout layout(const QByteArray &mark)
{
    return {mark, [mark](const QByteArray &payload) -> QByteArray { return mark + payload.mid(9, 12); }};
}

StoreChange change(int from, int to)
{
    StoreChange change;
    change.kind = u"person"_s;
    change.layout = layout();
    for (int i = from; i < to; ++i)
        change.rows.append(row(i));
    return change;
}

QStringList Place::setAside() const
{
    return QDir(folder.path()).entryList({u"p.sqlite.set-aside-*"_s}, QDir::Files);
}

QByteArray Place::everyByte() const
{
    QByteArray all;
    const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += name.toUtf8() + file.readAll();
    }
    return all;
}

} // namespace StoreFixture
