#include "models/changes/dossier.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

#include "models/api/json.h"
#include "models/api/pagewalk.h"
#include "models/core/masking.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

Dossier::Dossier(Reader &reader, const Change &change, const QByteArray &row, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_change(change)
    , m_row(row)
{
}

void Dossier::gather(const QList<DossierPart> &parts)
{
    const auto isAbsent = [](const DossierPart &part) { return !part.absent.isEmpty(); };
    std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(m_absent), isAbsent);
    std::remove_copy_if(parts.cbegin(), parts.cend(), std::back_inserter(m_parts), isAbsent);
    QMetaObject::invokeMethod(this, &Dossier::next, Qt::QueuedConnection);
}

void Dossier::next()
{
    if (m_at == m_parts.size())
        return finish();
    ReadRequest request = m_parts.at(m_at).request;
    request.priority = Priority::Background;
    m_pages.clear();
    auto *const walk = new PageWalk(m_reader, request, m_parts.at(m_at).idMember, this);
    connect(walk, &PageWalk::pageArrived, this, [this](const Page &page) {
        if (!page.notModified) // it was handed on before
            m_pages[page.number] = page.rows;
    });
    connect(walk, &PageWalk::finished, this, [this, walk](const WalkResult &result) {
        walk->deleteLater();
        partRead(result);
    });
    walk->start();
}

void Dossier::partRead(const WalkResult &result)
{
    if (result.error.isError()) {
        Q_EMIT failed(result.error);
        return;
    }
    if (result.completeness == Completeness::Incomplete) {
        //: A part of a sentence. %1: what was asked for, "List bookings"
        Q_EMIT unsteady(QCoreApplication::translate(
            "Dossier", "“%1” gave another list each time it was read, so try again when it is quiet")
                            .arg(m_parts.at(m_at).request.operation.row().text()));
        return;
    }
    if (result.completeness == Completeness::Capped)
        noteEnd(result);
    QList<QByteArray> rows;
    for (const auto &[number, page] : m_pages)
        rows += page;
    m_read.append(rows);
    ++m_at;
    next();
}

void Dossier::noteEnd(const WalkResult &result)
{
    const QLocale locale;
    const QString seen = locale.toString(result.seen);
    DossierPart part = m_parts.at(m_at);
    part.absent = result.promised > result.seen
        //: %1, %2: numbers of rows
        ? QCoreApplication::translate("Dossier", "The server gives no more than %1 of the %2 in this list.")
              .arg(seen, locale.toString(result.promised))
        //: %1: a number of rows
        : QCoreApplication::translate(
            "Dossier", "The server gives no more than the first %1 of this list; there may be others.")
              .arg(seen);
    m_absent.append(part);
    //: %1: a number of rows, %2: what was asked for, "List users"
    m_lacks.append(QCoreApplication::translate(
        "Dossier", "Its archive may not be whole: the server gives no more than the first %1 of “%2”.")
                       .arg(seen, part.request.operation.row().text()));
}

void Dossier::finish()
{
    JsonWriter writer;
    writer.beginObject();
    writer.name("archived"_L1).value(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    writer.name("kind"_L1).value(QString::fromUtf8(m_change.kind));
    writer.name("operation"_L1).value(latin1(m_change.operation.row().id));
    writer.name("id"_L1).value(m_change.id).name("name"_L1).value(m_change.name);
    writer.name("row"_L1).raw(m_row);
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        writer.name(m_parts.at(part).name).beginArray();
        for (const QByteArray &row : std::as_const(m_read.at(part)))
            writer.raw(row);
        writer.endArray();
    }
    if (!m_absent.isEmpty())
        writeAbsent(&writer);
    writer.endObject();
    Q_EMIT gathered(maskedJson(writer.take()), m_lacks.join(u' '));
}

void Dossier::writeAbsent(JsonWriter *writer) const
{
    writer->name("absent"_L1).beginObject();
    for (const DossierPart &part : m_absent)
        writer->name(part.name).value(part.absent);
    writer->endObject();
}

} // namespace Calends
