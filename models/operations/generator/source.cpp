#include "models/operations/generator/source.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "models/operations/generator/words.h"

namespace Calends::Generator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView Header
    = u"method,path,group,version,credentials,platform_credential,scopes,permission,least_plan,least_role,"
      u"admin_flag,"
      "own_limit,paging,page_default,page_maximum,label,kind,repeatable,destructive,deprecated,editions";

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// Turns the cells of one line into a row, collecting what is wrong with them.
class RowReader
{
public:
    RowReader(const QStringList &cells, QString place)
        : m_cells(cells)
        , m_place(std::move(place))
    {
    }

    Row read(int line);
    const QStringList &faults() const { return m_faults; }

private:
    QString next() { return m_cells.at(m_next++); }
    void fault(const QString &text) { m_faults.append(m_place + u": "_s + text); }
    void require(bool holds, const QString &text)
    {
        if (!holds)
            fault(text);
    }
    QString word(std::span<const Word> words, const QString &kind);
    QStringList wordList(std::span<const Word> words, const QString &kind, bool mayBeEmpty);
    QString pattern(const QString &pattern, const QString &kind);
    bool choice(const QString &yes, const QString &no, const QString &kind);
    int number(const QString &kind);
    void path(Row &row);
    void ownLimit(Row &row);
    void checkTogether(const Row &row);

    QStringList m_cells;
    QString m_place;
    QStringList m_faults;
    qsizetype m_next = 0;
};

QString RowReader::word(std::span<const Word> words, const QString &kind)
{
    QString text = next();
    require(!codeOf(words, text).isNull(), u"unknown %1 ‘%2’"_s.arg(kind, text));
    return text;
}

QStringList RowReader::wordList(std::span<const Word> words, const QString &kind, bool mayBeEmpty)
{
    const QString text = next();
    if (text.isEmpty()) {
        require(mayBeEmpty, u"no %1"_s.arg(kind));
        return {};
    }
    QStringList list = text.split(u' ');
    QSet<QString> seen;
    for (const QString &each : std::as_const(list)) {
        require(!codeOf(words, each).isNull(), u"unknown %1 ‘%2’"_s.arg(kind, each));
        require(!seen.contains(each), u"%1 ‘%2’ stands twice"_s.arg(kind, each));
        seen.insert(each);
    }
    return list;
}

QString RowReader::pattern(const QString &pattern, const QString &kind)
{
    QString text = next();
    require(matches(text, pattern), u"malformed %1 ‘%2’"_s.arg(kind, text));
    return text;
}

bool RowReader::choice(const QString &yes, const QString &no, const QString &kind)
{
    const QString text = next();
    require(text == yes || text == no, u"%1 is ‘%2’, neither ‘%3’ nor ‘%4’"_s.arg(kind, text, yes, no));
    return text == yes;
}

int RowReader::number(const QString &kind)
{
    const QString text = next();
    bool ok = false;
    const int value = text.toInt(&ok);
    require(ok && value >= 0, u"%1 ‘%2’ is no count"_s.arg(kind, text));
    return value;
}

void RowReader::path(Row &row)
{
    row.path = next();
    QStringList segments = row.path.split(u'/');
    if (segments.size() < 3 || !segments.takeFirst().isEmpty() || segments.takeFirst() != u"v2"_s) {
        fault(u"path ‘%1’ does not start with /v2/"_s.arg(row.path));
        return;
    }
    QSet<QString> parameters;
    for (const QString &segment : std::as_const(segments)) {
        const bool parameter = matches(segment, u"\\{[a-z][A-Za-z0-9]*\\}"_s);
        require(parameter || matches(segment, u"[a-z0-9]+([-._][a-z0-9]+)*"_s),
            u"malformed path segment ‘%1’"_s.arg(segment));
        require(!parameter || !parameters.contains(segment),
            u"parameter ‘%1’ stands twice in the path"_s.arg(segment));
        if (parameter)
            parameters.insert(segment);
    }
}

void RowReader::ownLimit(Row &row)
{
    const QString text = next();
    if (text.isEmpty())
        return;
    const QRegularExpressionMatch match
        = QRegularExpression(u"^([1-9][0-9]*)/([1-9][0-9]*) ([a-z_]+)$"_s).match(text);
    if (!match.hasMatch()) {
        fault(u"own limit ‘%1’ is not ‘count/seconds name’"_s.arg(text));
        return;
    }
    row.limitCount = match.captured(1).toInt();
    row.limitSeconds = match.captured(2).toInt();
    row.limitName = match.captured(3);
}

void RowReader::checkTogether(const Row &row)
{
    for (const QString &credential : row.platformCredentials)
        require(row.credentials.contains(credential),
            u"platform credential ‘%1’ is not among the accepted ones"_s.arg(credential));
    require(row.write || row.method == u"GET"_s || row.method == u"POST"_s,
        u"a %1 cannot be a read"_s.arg(row.method));
    require(!row.destructive || row.write, u"a read cannot be destructive"_s);
    require(row.write || row.repeatable, u"a read is always repeatable"_s);
    const bool paged = row.paging != u"none"_s && row.paging != u"unknown"_s;
    require(!paged || !row.write, u"a write cannot be paged"_s);
    require(paged || (row.pageDefault == 0 && row.pageMaximum == 0), u"page sizes without paging"_s);
    require(row.pageMaximum == 0 || row.pageDefault <= row.pageMaximum,
        u"the default page is above the maximum"_s);
    if (row.leastRole.startsWith(u"organization-"_s))
        require(row.path.contains(u"{orgId}"_s) || row.path.contains(u"/oauth-clients"_s)
                || row.path.contains(u"/oauth/"_s),
            u"an organization role needs an organization in the path"_s);
    if (row.leastRole.startsWith(u"team-"_s))
        require(row.path.contains(u"{teamId}"_s) || row.path.contains(u"/teams/"_s),
            u"a team role needs a team in the path"_s);
}

Row RowReader::read(int line)
{
    Row row;
    row.line = line;
    row.method = word(methods(), u"method"_s);
    path(row);
    row.id = operationId(row.method, row.path);
    row.group = pattern(u"[A-Za-z0-9][A-Za-z0-9 /-]*"_s, u"group"_s);
    row.version = pattern(u"(20[0-9]{2}-[01][0-9]-[0-3][0-9])?"_s, u"version"_s);
    row.credentials = wordList(credentials(), u"credential"_s, false);
    row.platformCredentials = wordList(credentials(), u"platform credential"_s, true);
    row.scopes = pattern(u"([A-Z][A-Z_]*)?"_s, u"scope"_s);
    row.permission = pattern(u"([A-Z][A-Z_]*)?"_s, u"permission"_s);
    row.leastPlan = word(plans(), u"plan"_s);
    row.leastRole = word(roles(), u"role"_s);
    row.adminFlag = choice(u"yes"_s, u"no"_s, u"admin_flag"_s);
    ownLimit(row);
    row.paging = word(pagings(), u"paging"_s);
    row.pageDefault = number(u"page_default"_s);
    row.pageMaximum = number(u"page_maximum"_s);
    row.label = pattern(u"[A-Z][^\"\\\\]*[^.\"\\\\ ]"_s, u"label"_s);
    row.write = choice(u"write"_s, u"read"_s, u"kind"_s);
    row.repeatable = choice(u"yes"_s, u"no"_s, u"repeatable"_s);
    row.destructive = choice(u"yes"_s, u"no"_s, u"destructive"_s);
    row.deprecated = choice(u"yes"_s, u"no"_s, u"deprecated"_s);
    row.editions = wordList(editions(), u"edition"_s, false);
    checkTogether(row);
    return row;
}

// Ids name constants and labels tell operations apart in messages, so neither may stand twice.
void findTwins(Source &source, const QString &name)
{
    QHash<QString, int> ids;
    QHash<QString, int> labels;
    for (const Row &row : std::as_const(source.rows)) {
        const QString place = u"%1:%2: "_s.arg(name).arg(row.line);
        if (const int line = ids.value(row.id.toLower()))
            source.faults.append(place + u"id ‘%1’ is that of line %2"_s.arg(row.id).arg(line));
        if (const int line = labels.value(row.label))
            source.faults.append(place + u"label ‘%1’ is that of line %2"_s.arg(row.label).arg(line));
        ids.insert(row.id.toLower(), row.line);
        labels.insert(row.label, row.line);
    }
}

} // namespace

QString operationId(const QString &method, const QString &path)
{
    QString id = method.toLower();
    const QStringList segments = path.split(u'/').mid(2);
    for (const QString &segment : segments) {
        if (segment.startsWith(u'{')) {
            id += u"By"_s + capitalized(segment.mid(1).chopped(1));
            continue;
        }
        static const QRegularExpression between(u"[-_.]"_s);
        const QStringList words = segment.split(between, Qt::SkipEmptyParts);
        for (const QString &each : words)
            id += capitalized(each);
    }
    return id;
}

Source readSource(const QString &text, const QString &name)
{
    Source source;
    const QStringList lines = text.split(u'\n');
    if (lines.first() != Header) {
        source.faults.append(u"%1:1: the header is not ‘%2’"_s.arg(name, Header));
        return source;
    }
    const qsizetype columns = Header.count(u',') + 1;
    for (int index = 1; index < lines.size(); ++index) {
        const QString &line = lines.at(index);
        if (line.isEmpty() && index == lines.size() - 1)
            break;
        const QString place = u"%1:%2"_s.arg(name).arg(index + 1);
        const QStringList cells = line.split(u',');
        if (cells.size() != columns) {
            source.faults.append(u"%1: %2 cells where %3 belong"_s.arg(place).arg(cells.size()).arg(columns));
            continue;
        }
        RowReader reader(cells, place);
        source.rows.append(reader.read(index + 1));
        source.faults.append(reader.faults());
    }
    findTwins(source, name);
    if (source.rows.isEmpty())
        source.faults.append(u"%1:1: no rows"_s.arg(name));
    return source;
}

} // namespace Calends::Generator
