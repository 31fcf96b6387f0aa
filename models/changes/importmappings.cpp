#include "models/changes/importmappings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "models/api/whenready.h"
#include "models/core/store.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView Drawer("import/mappings");
constexpr qsizetype MostKept = 200; // kinds of files; the oldest go first

} // namespace

ImportMappings::ImportMappings(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    whenReady(m_store.kept(Drawer), this, [this](const QByteArray &kept) { recall(kept); });
}

QByteArray ImportMappings::packed(const QList<Entry> &entries)
{
    QJsonArray list;
    for (const Entry &entry : entries)
        list.append(QJsonObject{{u"names"_s, QJsonArray::fromStringList(entry.names)},
            {u"fields"_s, QJsonArray::fromStringList(entry.mapping.fields)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<ImportMappings::Entry> ImportMappings::unpacked(const QByteArray &kept)
{
    QList<Entry> entries;
    const QJsonArray list = QJsonDocument::fromJson(kept).array();
    for (const QJsonValue &each : list) {
        const Entry entry{
            each["names"_L1].toVariant().toStringList(), {each["fields"_L1].toVariant().toStringList()}};
        if (!entry.names.isEmpty() && entry.names.size() == entry.mapping.fields.size())
            entries.append(entry);
    }
    return entries;
}

// What was chosen in this run, before this came, holds.
void ImportMappings::recall(const QByteArray &kept)
{
    QList<Entry> entries = unpacked(kept);
    if (entries.isEmpty())
        return;
    entries.removeIf([this](const Entry &entry) { return placeOf(entry.names) >= 0; });
    const bool isAhead = !m_entries.isEmpty();
    m_entries = entries + m_entries;
    if (isAhead)
        keep();
}

qsizetype ImportMappings::placeOf(const QStringList &names) const
{
    const auto found = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [&names](const Entry &entry) { return entry.names == names; });
    return found == m_entries.cend() ? -1 : found - m_entries.cbegin();
}

ImportMapping ImportMappings::of(const QStringList &names) const
{
    const qsizetype place = placeOf(names);
    return place < 0 ? ImportMapping() : m_entries.at(place).mapping;
}

void ImportMappings::put(const QStringList &names, const ImportMapping &mapping)
{
    const qsizetype place = placeOf(names);
    if (place >= 0 && m_entries.at(place).mapping == mapping)
        return;
    if (place >= 0)
        m_entries.removeAt(place);
    m_entries.append({names, mapping});
    while (m_entries.size() > MostKept)
        m_entries.removeFirst();
    keep();
}

void ImportMappings::keep() { m_store.keep(Drawer, packed(m_entries)); }

} // namespace Calends
