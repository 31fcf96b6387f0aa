// An event type read by its id: while it is read, when it is answered, refused and failed.
#include <QTest>

#include "models/core/rowreads.h"
#include "models/operations/table.h"
#include "ui/eventtypes/eventtypepage.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

class EndedCall final : public Call
{
public:
    EndedCall(const Outcome &outcome, QObject *owner)
        : Call(owner)
    {
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    }
    void cancel() override { }
};

class ScriptedAnswers final : public Reader
{
public:
    Outcome outcome = Outcome::failed({});
    int asked = 0;

    Call *read(const ReadRequest &, QObject *owner) override
    {
        ++asked;
        return new EndedCall(outcome, owner);
    }
};

Outcome answered(const QByteArray &data)
{
    Reply reply;
    reply.status = 200;
    reply.body = "{\"status\":\"success\",\"data\":" + data + '}';
    reply.logEntry = 7;
    return Outcome::answered(reply);
}

Outcome failed(const QString &message)
{
    ApiError error;
    error.kind = ErrorKind::Server;
    error.status = 500;
    error.message = message;
    return Outcome::failed(error);
}

QByteArray listed()
{
    return R"({"id":12,"title":"Intro","slug":"intro","lengthInMinutes":30,"ownerId":5,)"
           R"("scheduleId":31,"parentEventTypeId":13})";
}

QByteArray whole()
{
    return R"({"id":12,"title":"Intro","slug":"intro","lengthInMinutes":30,"ownerId":5,)"
           R"("scheduleId":31,"bookingFields":[{"type":"text","slug":"ref","label":"Reference",)"
           R"("hidden":true,"isDefault":false}]})";
}

QString textOf(const InspectorContent &content)
{
    QStringList lines;
    for (const InspectorTab &tab : content.tabs) {
        for (const InspectorSection &section : tab.sections) {
            for (const InspectorLine &line : section.lines)
                lines.append(line.label + u": "_s + line.value);
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestWholeEventTypes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsUnderWayAndAnsweredIsTold();
    void aFailureIsToldAndAskedAgainAfterARefresh();
    void aRefusalIsToldAndNothingIsSent();
    void whatOthersAreCalledIsShownForTheirIds();

private:
    QString shown() { return textOf(m_page.inspect(u"12"_s)); }

    ScriptedAnswers m_reader;
    std::unique_ptr<EventTypeTable> m_table;
    std::unique_ptr<RowReads> m_reads;
    RowReads::Question m_question;
    PageDescription m_page;
};

void TestWholeEventTypes::init()
{
    m_reader.asked = 0;
    m_table = std::make_unique<EventTypeTable>(eventTypeColumns());
    m_reads = std::make_unique<RowReads>(m_reader);
    m_question = {ReadRequest{.operation = Operations::getEventTypesByEventTypeId}, {}};
    const std::optional<EventType> type = describe<EventType>().decode(listed());
    const std::optional<EventType> parent
        = describe<EventType>().decode(R"({"id":13,"title":"Template"})"_ba);
    QVERIFY(type && parent);
    m_table->merge({{u"12"_s, *type, {}}, {u"13"_s, *parent, {}}});
    m_page = eventTypePage(*m_table, {*m_reads, [this](const EventType &) { return m_question; }},
        [](qint64 id) { return id == 31 ? u"Working hours"_s : QString(); });
}

void TestWholeEventTypes::whatIsUnderWayAndAnsweredIsTold()
{
    m_reader.outcome = answered(whole());
    QVERIFY(shown().contains("Reading the hidden ones"_L1));
    QTRY_VERIFY(!shown().contains("Reading"_L1));
    QVERIFY2(shown().contains("Reference"_L1), qPrintable(shown()));
    QCOMPARE(m_page.inspect(u"12"_s).logEntry, quint64(7));
    QCOMPARE(m_reader.asked, 1);
}

void TestWholeEventTypes::aFailureIsToldAndAskedAgainAfterARefresh()
{
    m_reader.outcome = failed(u"The server fell over."_s);
    QVERIFY(shown().contains("Reading"_L1));
    QTRY_VERIFY2(
        shown().contains(
            "Hidden ones cannot be read: The request failed: the server failed: The server fell over."_L1),
        qPrintable(shown()));
    // What the list told stays.
    QVERIFY(shown().contains("intro"_L1));
    QCOMPARE(m_reader.asked, 1);
    m_reader.outcome = answered(whole());
    m_reads->forget();
    QVERIFY(shown().contains("Reading"_L1));
    QTRY_VERIFY(shown().contains("Reference"_L1));
    QCOMPARE(m_reader.asked, 2);
}

void TestWholeEventTypes::aRefusalIsToldAndNothingIsSent()
{
    m_question = {{}, u"Needs an admin of the team."_s};
    QVERIFY2(
        shown().contains("Hidden ones cannot be read: Needs an admin of the team."_L1), qPrintable(shown()));
    QCOMPARE(m_reader.asked, 0);
    // What the account may do can change.
    m_question = {ReadRequest{.operation = Operations::getEventTypesByEventTypeId}, {}};
    m_reader.outcome = answered(whole());
    QVERIFY(shown().contains("Reading"_L1));
    QTRY_VERIFY(shown().contains("Reference"_L1));
}

void TestWholeEventTypes::whatOthersAreCalledIsShownForTheirIds()
{
    m_question = {{}, u"no"_s};
    QVERIFY2(shown().contains("Schedule: Working hours"_L1), qPrintable(shown()));
    QVERIFY2(shown().contains("Managed by: Template"_L1), qPrintable(shown()));
}

QTEST_MAIN(TestWholeEventTypes)
#include "test_wholeeventtypes.moc"
