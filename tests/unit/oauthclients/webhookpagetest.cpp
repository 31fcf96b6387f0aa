// What the inspector says of a webhook.
#include <QTest>

#include "ui/webhooks/webhookpage.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Secret = "whsec-clear-text";

Webhook webhook(const QByteArray &rest)
{
    const QByteArray json = R"({"id":"w1","subscriberUrl":"https:\/\/hooks.example.test/cal","active":true,)"
                            R"("secret":"whsec-clear-text",)"
        + rest + '}';
    return describe<Webhook>().decode(json).value_or(Webhook());
}

QString wordsOf(const InspectorContent &content)
{
    QStringList words{content.title, content.subtitle, content.id};
    for (const InspectorTab &tab : content.tabs) {
        for (const InspectorSection &section : tab.sections) {
            words += {section.heading, QString::fromUtf8(section.json), section.finding.title};
            for (const InspectorLine &line : section.lines)
                words.append(line.label + u'=' + line.value + u'>' + line.link.page);
        }
    }
    return words.join(u'\n');
}

} // namespace

class TestWebhookPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownersAreNamedAndLinked_data();
    void ownersAreNamedAndLinked();
    void whatIsSentIsSaid_data();
    void whatIsSentIsSaid();
    void noSecretIsShown();
};

void TestWebhookPage::ownersAreNamedAndLinked_data()
{
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QString>("line");
    QTest::newRow("client") << R"("oAuthClientId":"clxone")"_ba << u"Owner=Portal>oauthclients"_s;
    QTest::newRow("organization") << R"("teamId":201)"_ba << u"Owner=Organization 201>"_s;
    QTest::newRow("event type") << R"("eventTypeId":7)"_ba << u"Owner=Event type 7>eventtypes"_s;
    QTest::newRow("user") << R"("userId":12)"_ba << u"Owner=User 12>people"_s;
}

void TestWebhookPage::ownersAreNamedAndLinked()
{
    QFETCH(QByteArray, owner);
    QFETCH(QString, line);
    const QString words
        = wordsOf(inspectWebhook(webhook(owner), [](const QString &) { return u"Portal"_s; }));
    QVERIFY2(words.contains(line), qPrintable(words));
}

void TestWebhookPage::whatIsSentIsSaid_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("said");
    QTest::newRow("own payload") << R"("payloadTemplate":null,"triggers":["BOOKING_PAID"])"_ba
                                 << u"Cal.com's own"_s;
    QTest::newRow("JSON") << R"("payloadTemplate":"{\"a\":\"{{title}}\"}","triggers":[])"_ba
                          << u"application/json"_s;
    QTest::newRow("form") << R"("payloadTemplate":"a={{title}}","triggers":[])"_ba << u"sent as a form"_s;
    QTest::newRow("nothing") << R"("triggers":[])"_ba << u"It is told of nothing"_s;
    QTest::newRow("triggers") << R"("triggers":["MEETING_ENDED","SOME_FUTURE_TRIGGER"])"_ba
                              << u"SOME_FUTURE_TRIGGER"_s;
    QTest::newRow("http") << R"("subscriberUrl":"http://far.example.test","triggers":[])"_ba
                          << u"Sent without TLS"_s;
}

void TestWebhookPage::whatIsSentIsSaid()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, said);
    const Webhook shown = rest.contains("subscriberUrl")
        ? describe<Webhook>().decode(QByteArray(R"({"id":"w1",)" + rest + '}')).value_or(Webhook())
        : webhook(rest);
    const QString words = wordsOf(inspectWebhook(shown));
    QVERIFY2(words.contains(said), qPrintable(words));
}

void TestWebhookPage::noSecretIsShown()
{
    WebhookTable table(webhookColumns({}));
    table.merge({{u"w1"_s, webhook(R"("userId":12)"), {}}});
    const QString words = wordsOf(webhookPage(table).inspect(u"w1"_s));
    QVERIFY(words.contains(u"hooks.example.test"_s));
    QVERIFY(!words.contains(QLatin1StringView(Secret)));
    QVERIFY(webhookPage(table).inspect(u"gone"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestWebhookPage)
#include "webhookpagetest.moc"
