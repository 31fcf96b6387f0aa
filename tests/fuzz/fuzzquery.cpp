// Anything typed into a filter: every part is a term or a problem that can be shown where it stands, and a
// term can be taken away again.
#include "models/core/query.h"
#include "models/core/querysyntax.h"
#include "tests/fuzz/target.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

class Row : public QueryRow
{
public:
    explicit Row(QString text)
        : m_text(std::move(text))
    {
    }
    bool anyText(const QuerySubject &, const std::function<bool(const QString &)> &test) const override
    {
        return test(m_text);
    }
    SortKey key(int) const override { return SortKey::number(m_text.size()); }

private:
    QString m_text;
};

QList<QueryField> fields()
{
    return {{u"zone"_s, u"Zone"_s, QueryOrder::None, false},
        {u"length"_s, u"Length"_s, QueryOrder::Number, false},
        {u"start"_s, u"Start"_s, QueryOrder::Time, false},
        {u"meta"_s, u"Metadata"_s, QueryOrder::None, true}};
}

void requireInside(int from, int length, const QString &typed)
{
    Fuzz::require(
        from >= 0 && length > 0 && from + length <= typed.size(), "a part stands in what was typed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString typed = QString::fromUtf8(Fuzz::bytes(data, size));
    const Query query = Query::parsed(typed, fields(), QTimeZone::utc());
    for (const QueryTerm &term : query.terms()) {
        requireInside(term.from, term.length, typed);
        Fuzz::require(!term.negated || typed.at(term.from) == u'-', "only a minus negates");
        const Query fewer = Query::parsed(Query::without(typed, term), fields(), QTimeZone::utc());
        Fuzz::require(fewer.terms().size() < query.terms().size(), "a term can be taken away");
    }
    for (const QueryProblem &problem : query.problems()) {
        requireInside(problem.from, problem.length, typed);
        Fuzz::require(!problem.reason.isEmpty(), "a part that cannot be meant says why");
    }
    query.fits(Row(typed));

    const QString value = QString(typed).remove(u'"');
    if (!value.isEmpty())
        Fuzz::require(
            QuerySyntax::alternatives(QuerySyntax::quoted(value)).size() == 1, "a quoted value is one value");
    return 0;
}
