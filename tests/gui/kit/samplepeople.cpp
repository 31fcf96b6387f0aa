#include "tests/gui/kit/samplepeople.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

QList<Column<SamplePerson>> samplePeopleColumns()
{
    using P = SamplePerson;
    using C = TableContext;
    QList<Column<P>> columns;
    columns.append({.id = "name",
        .title = u"Name"_s,
        .text = [](const P &p, const C &) { return p.name; },
        .look = CellLook::Avatar,
        .detail = [](const P &p, const C &) { return p.mail; },
        .width = 26});
    columns.append({.id = "client",
        .title = u"OAuth client"_s,
        .text = [](const P &p, const C &) { return p.client; },
        .width = 14});
    columns.append({.id = "zone",
        .title = u"Local time"_s,
        .text = [](const P &p, const C &) { return p.zone; },
        .width = 20});
    columns.append({.id = "id",
        .title = u"Id"_s,
        .text = [](const P &p, const C &) { return p.id; },
        .look = CellLook::Fixed,
        .width = 8});
    columns.append({.id = "ahead",
        .title = u"Ahead"_s,
        .text = [](const P &p, const C &) { return QString::number(p.ahead); },
        .key = [](const P &p, const C &) { return SortKey::number(p.ahead); },
        .alignment = Qt::AlignRight | Qt::AlignVCenter,
        .width = 8});
    columns.append({.id = "active",
        .title = u"Active"_s,
        .text = [](const P &p, const C &) { return p.ahead > 0 ? u"yes"_s : u"no"_s; },
        .look = CellLook::Mark,
        .state = [](const P &p) { return QByteArray(p.ahead > 0 ? "on" : "off"); },
        .width = 8});
    columns.append({.id = "state",
        .title = u"Health"_s,
        .text = [](const P &p, const C &) { return QString::fromUtf8(p.state); },
        .look = CellLook::Pill,
        .state = [](const P &p) { return p.state; },
        .width = 16});
    return columns;
}

std::unique_ptr<ValueTable<SamplePerson>> sampleTable()
{
    QList<Column<SamplePerson>> columns = samplePeopleColumns();
    const Column<SamplePerson> offered = columns.takeLast();
    auto table = std::make_unique<ValueTable<SamplePerson>>(columns, QList<Column<SamplePerson>>{offered});
    table->merge(samplePeople());
    return table;
}

QList<TableRow<SamplePerson>> samplePeople()
{
    const QList<SamplePerson> people = {
        {u"Amara Okafor"_s, u"amara@acme.example"_s, u"Acme iOS"_s, u"08:42 Lagos +1"_s, 16, "healthy",
            u"48201"_s},
        {u"Björn Lindqvist"_s, u"bjorn@acme.example"_s, u"Acme Web"_s, u"08:42 Stockholm +1"_s, 6, "healthy",
            u"48202"_s},
        {u"陳偉"_s, u"chen@acme.example"_s, u"Acme Web"_s, u"15:42 Shanghai +8"_s, 8, "healthy", u"48203"_s},
        {u"דנה כהן"_s, u"dana@acme.example"_s, u"Acme iOS"_s, u"09:42 Jerusalem +2"_s, 2, "zone mismatch",
            u"48204"_s},
        {u"Elif Yıldız"_s, u"elif@acme.example"_s, u"Acme Web"_s, u"10:42 Istanbul +3"_s, 7, "double booking",
            u"48205"_s},
        {u"فرح حداد"_s, u"farah@acme.example"_s, u"Acme Web"_s, u"09:42 Beirut +2"_s, 6, "healthy",
            u"48206"_s},
        {u"Guillaume Archambault-Desrosiers de la Fontaine-Saint-Martin"_s,
            u"guillaume.archambault-desrosiers.de.la.fontaine@departement.acme.example"_s, u"Acme Web"_s,
            u"08:42 Paris +1"_s, 20, "healthy", u"48207"_s},
        {u"佐藤 花"_s, u"hana@acme.example"_s, u"Acme iOS"_s, u"16:42 Tokyo +9"_s, 9, "time off", u"48208"_s},
        {u"Иван Петров"_s, u"ivan@acme.example"_s, u"Acme Web"_s, u"09:42 Sofia +2"_s, 22, "healthy",
            u"48209"_s},
        {u"João Carvalho"_s, u"joao@acme.example"_s, u"Acme iOS"_s, u"07:42 Lisbon 0"_s, 0, "healthy",
            u"48210"_s},
        {u"काव्या नायर"_s, u"kavya@acme.example"_s, u"Acme Web"_s, u"13:12 Kolkata +5:30"_s, 15, "healthy",
            u"48211"_s},
        {u"Nadia Benali"_s, u"nadia@acme.example"_s, u"Acme Web"_s, u"08:42 Algiers +1"_s, 0,
            "no event types", u"48212"_s},
    };
    QList<TableRow<SamplePerson>> rows;
    for (const SamplePerson &person : people)
        rows.append({person.id, person, {}});
    rows.insert(
        4, {u"48213"_s, Unreadable{u"timeZone: a text was expected, a number was found"_s, "{}"}, {}});
    return rows;
}
