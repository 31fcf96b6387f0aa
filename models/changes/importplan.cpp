#include "models/changes/importplan.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/api/json.h"
#include "models/changes/importedjson.h"
#include "models/changes/metadatalimits.h"
#include "models/core/zonenames.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

constexpr QLatin1StringView MapSeparator(".");

QString nameOf(const AnyField &field)
{
    return QString::fromLatin1(field.inputName().data(), qsizetype(field.inputName().size()));
}

// "Time Zone", "time_zone" and "timeZone" are one.
QString plain(const QString &name)
{
    QString letters;
    letters.reserve(name.size());
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            letters.append(letter.toLower());
    }
    return letters;
}

// What admins' own systems call it.
QString meantBy(const QString &plainName)
{
    static const QHash<QString, QString> meant{{u"mail"_s, u"email"_s}, {u"emailaddress"_s, u"email"_s},
        {u"fullname"_s, u"name"_s}, {u"displayname"_s, u"name"_s}, {u"tz"_s, u"timezone"_s},
        {u"zone"_s, u"timezone"_s}, {u"language"_s, u"locale"_s}, {u"lang"_s, u"locale"_s},
        {u"about"_s, u"bio"_s}, {u"picture"_s, u"avatarurl"_s}, {u"avatar"_s, u"avatarurl"_s},
        {u"photo"_s, u"avatarurl"_s}, {u"weekstartson"_s, u"weekstart"_s}};
    return meant.value(plainName, plainName);
}

const AnyField *fieldOf(const EditedValue &value, const QString &target)
{
    const QByteArray name = target.section(MapSeparator, 0, 0).toLatin1();
    const AnyField *const field
        = value.findEditable(std::string_view(name.constData(), std::size_t(name.size())));
    const bool isMember = target.contains(MapSeparator);
    return field && (!isMember || field->kind() == Kind::Map) ? field : nullptr;
}

// The map with one member set: an import adds to what is there.
QByteArray withMember(const QByteArray &map, const QByteArray &key, const QString &text)
{
    const JsonDocument document(map);
    JsonWriter writer;
    writer.beginObject();
    for (const JsonMember member : document.root().members()) {
        if (member.name != std::string_view(key.constData(), std::size_t(key.size())))
            writer.name(member.name).raw(member.value.raw());
    }
    writer.name(QString::fromUtf8(key)).value(text);
    writer.endObject();
    return writer.take();
}

} // namespace

ImportPlan::ImportPlan(const ImportedText &text, const Target &target)
    : m_text(text)
    , m_target(target)
    , m_pattern(target.editing.create ? target.editing.create(target.place) : nullptr)
{
}

ImportMapping ImportPlan::guessed(const QStringList &names, const EditedValue &pattern)
{
    ImportMapping mapping;
    QStringList taken;
    for (const QString &name : names) {
        QString found;
        const QString meant = meantBy(plain(name));
        for (const AnyField *const field : pattern.editable()) {
            const QString own = nameOf(*field);
            const bool isMember
                = field->kind() == Kind::Map && name.startsWith(own + MapSeparator, Qt::CaseInsensitive);
            if (isMember)
                found = own + name.mid(own.size());
            else if (meant == plain(own) && !taken.contains(own))
                found = own;
        }
        taken.append(found);
        mapping.fields.append(found);
    }
    return mapping;
}

void ImportPlan::setMapping(const ImportMapping &mapping)
{
    m_mapping = mapping;
    m_keyColumn = int(mapping.fields.indexOf(m_target.keyField));
    m_firstRows.clear();
}

QString ImportPlan::obstacle() const
{
    if (!m_pattern)
        return m_target.editing.createObstacle ? m_target.editing.createObstacle()
                                               : Words::tr("Nothing can be made there.");
    for (const AnyField *const field : m_pattern->editable()) {
        if (m_pattern->isNeeded(*field) && !m_mapping.fields.contains(nameOf(*field)))
            return Words::tr("Choose the column that holds: %1").arg(field->label());
    }
    return {};
}

void ImportPlan::setCell(qsizetype row, int column, const QString &cell)
{
    m_text.rows[row][column] = cell;
    m_firstRows.removeIf([row](const auto &first) { return first.value() == row; });
}

bool ImportPlan::set(
    EditedValue &value, const AnyField &field, const QString &text, ImportedRow *result) const
{
    QString reason;
    const FieldRule &rule = value.rule(field);
    const QByteArray json = importedJson(field, rule, text, &reason);
    if (reason.isEmpty() && rule.issue)
        reason = rule.issue(json);
    if (reason.isEmpty() && !rule.obstacle.isEmpty() && json != value.json(field))
        reason = rule.obstacle;
    const bool isSet = reason.isEmpty() && (json == value.json(field) || value.setJson(field, json, &reason));
    if (!isSet)
        result->reason = Words::tr("%1: %2").arg(field.label(), reason);
    return isSet;
}

bool ImportPlan::setMember(EditedValue &value, const AnyField &field, const QString &key, const QString &text,
    ImportedRow *result) const
{
    const QByteArray json = withMember(value.json(field), key.toUtf8(), text);
    QString reason = MetadataLimits::issue(json);
    const bool isSet = reason.isEmpty() && value.setJson(field, json, &reason);
    if (!isSet)
        result->reason = Words::tr("%1: %2").arg(field.label(), reason);
    return isSet;
}

// An empty cell says nothing: it empties no field.
bool ImportPlan::fill(EditedValue &value, qsizetype row, ImportedRow *result) const
{
    const QStringList &cells = m_text.rows.at(row);
    for (int column = 0; column < int(m_mapping.fields.size()); ++column) {
        const QString &target = m_mapping.fields.at(column);
        const QString cell = cells.value(column).trimmed();
        const AnyField *const field = target.isEmpty() || cell.isEmpty() ? nullptr : fieldOf(value, target);
        const bool tellsWho = target == m_target.keyField && !result->existing.isEmpty();
        if (!field || tellsWho)
            continue;
        result->column = column;
        if (target.contains(MapSeparator)) {
            if (!setMember(value, *field, target.section(MapSeparator, 1), cell, result))
                return false;
        } else if (!set(value, *field, cell, result)) {
            if (field->kind() == Kind::Zone)
                result->suggestion = nearestZone(cell);
            return false;
        }
    }
    result->column = -1;
    return true;
}

std::unique_ptr<EditedValue> ImportPlan::edited(qsizetype row, ImportedRow *result) const
{
    const QString key = m_text.rows.at(row).value(m_keyColumn).trimmed();
    result->existing = m_target.find && !key.isEmpty() ? m_target.find(key) : QString();
    if (result->existing.isEmpty())
        return m_target.editing.create(m_target.place);
    return m_target.editing.edit ? m_target.editing.edit(result->existing) : nullptr;
}

ImportedRow ImportPlan::looked(qsizetype row)
{
    ImportedRow result{.verdict = ImportVerdict::Invalid};
    result.reason = m_text.troubles.value(row);
    const QString key = m_text.rows.at(row).value(m_keyColumn).trimmed().toLower();
    if (result.reason.isEmpty() && key.isEmpty() && m_keyColumn >= 0) {
        result.reason = Words::tr("This row has no %1.").arg(m_text.names.value(m_keyColumn));
        result.column = m_keyColumn;
    }
    const qsizetype first = m_firstRows.value(key, row);
    if (result.reason.isEmpty() && first < row)
        result.reason = Words::tr("Row %1 of the file is the same.").arg(first + 1);
    if (!result.reason.isEmpty())
        return result;
    m_firstRows.insert(key, row);
    const std::unique_ptr<EditedValue> value = edited(row, &result);
    if (!value) {
        result.reason
            = result.existing.isEmpty() ? obstacle() : m_target.editing.editObstacle(result.existing);
        return result;
    }
    if (!fill(*value, row, &result))
        return result;
    const Change change = value->change();
    if (!change.look.isEmpty()) {
        result.reason = change.look;
        return result;
    }
    result.verdict = result.existing.isEmpty() ? ImportVerdict::New
        : change.isEmpty()                     ? ImportVerdict::Exists
                                               : ImportVerdict::Changed;
    if (result.verdict == ImportVerdict::New && m_target.remark)
        result.reason = m_target.remark(key);
    if (!change.isEmpty())
        result.change = change;
    return result;
}

} // namespace Calends
