// A fifth page costs a field list, a column list and an inspector: here is one, and the rest is there.
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

#include "models/account/session.h"
#include "models/account/vault.h"
#include "models/core/export.h"
#include "models/core/fieldkeeping.h"
#include "models/core/plannedfeed.h"
#include "models/operations/table.h"
#include "models/webhooks/webhook.h"
#include "ui/kit/describedpage.h"
#include "ui/kit/pagedescription.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// All that the page is, besides describe<Webhook>().
QList<Column<Webhook>> webhookColumns()
{
    const Column<Webhook> url{"url", u"URL"_s,
        [](const Webhook &webhook, const TableContext &) { return webhook.subscriberUrl.value(); }};
    const Column<Webhook> triggers{
        "triggers", u"Triggers"_s, [](const Webhook &webhook, const TableContext &context) {
            return context.locale.toString(webhook.triggers.value().size());
        }};
    return {url, triggers};
}

InspectorContent inspectWebhook(const Webhook &webhook)
{
    InspectorSection what;
    what.line(u"Sent to"_s, webhook.subscriberUrl.value());
    return inspectionOf(webhook, {.title = webhook.subscriberUrl.value(), .id = webhook.id.value()}, {what});
}

PageDescription webhookPage(const ValueTable<Webhook> &table)
{
    return {.id = u"webhooks"_s,
        .title = u"Webhooks"_s,
        .section = u"Developer"_s,
        .countText = countedBy(u"1 webhook"_s, u"%1 webhooks"_s),
        .stretchedColumn = "url",
        .sortColumn = "url",
        .inspect = inspectorOf<Webhook>(table, inspectWebhook)};
}

FeedPlan webhookPlan()
{
    const FeedStep step{.list = u"own"_s,
        .label = u"Your own webhooks"_s,
        .limitation = {},
        .request = {.operation = Operations::getWebhooks},
        .idMember = u"id"_s};
    return {{step}, {}, {}};
}

// Two webhooks, of which one has a member of a wrong type.
QByteArray answer()
{
    return "{\"status\":\"success\",\"data\":[{\"id\":\"a\",\"triggers\":[\"BOOKING_PAID\"],\"active\":true,"
           "\"subscriberUrl\":\"https://example.org/hook?token=never-shown-5\",\"secret\":\"never shown\","
           "\"future\":{\"deep\":[{\"link\":\"https://cal.example/connect?state=never-shown-1&x=1\"},"
           "{\"accessToken\":\"never-shown-2\"}]},\"note\":\"open https://cal.example/c?token=never-shown-3 "
           "now\"},"
           "{\"id\":\"b\",\"active\":7,\"future\":{\"link\":\"https://cal.example/"
           "c?token=never-shown-4\"}}]}";
}

// Everything an inspector says.
QByteArray allOf(const InspectorContent &content)
{
    QByteArray all = content.title.toUtf8() + content.subtitle.toUtf8();
    for (const InspectorTab &tab : content.tabs) {
        for (const InspectorSection &section : tab.sections) {
            all += section.json;
            for (const InspectorLine &line : section.lines)
                all += '\n' + line.value.toUtf8();
        }
    }
    return all;
}

class AnsweredCall final : public Call
{
public:
    explicit AnsweredCall(QObject *owner)
        : Call(owner)
    {
        Reply reply;
        reply.status = 200;
        reply.body = answer();
        reply.received = QDateTime::currentDateTimeUtc();
        QMetaObject::invokeMethod(
            this, [this, reply] { end(Outcome::answered(reply)); }, Qt::QueuedConnection);
    }
    void cancel() override { }
};

class OneAnswer final : public Reader
{
public:
    Call *read(const ReadRequest &, QObject *owner) override { return new AnsweredCall(owner); }
};

} // namespace

class TestFifthPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void aFifthPageIsThreeLists();
    void aSecretInADescribedTextIsKeptNowhere();

private:
    QByteArray exported(ExportFormat format);

    OneAnswer m_reader;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlannedFeed<Webhook>> m_webhooks;
    std::unique_ptr<ResourcePage> m_page;
};

void TestFifthPage::init()
{
    QApplication::setStyle(new Style(Theme::Light));
    Profile profile;
    profile.id = u"fifth"_s;
    profile.inMemory = true;
    m_store = std::make_unique<Store>(StoreConfiguration{});
    m_vault = std::make_unique<Vault>(QString());
    m_session = std::make_unique<Session>(profile, *m_vault);
    FeedDescription<Webhook> description{
        webhookColumns(), keepingByFields<Webhook>(u"webhook"_s), webhookPlan};
    m_webhooks = std::make_unique<PlannedFeed<Webhook>>(m_reader, *m_store, std::move(description));
    m_page = std::make_unique<ResourcePage>(
        webhookPage(m_webhooks->table()), m_webhooks->table(), m_webhooks->feed(), *m_session);
    m_page->show();
    m_webhooks->follow();
    QTRY_COMPARE(m_page->view()->model()->rowCount(), 2);
    QTRY_VERIFY(m_page->shown().count.contains("2 webhooks"_L1));
}

void TestFifthPage::aFifthPageIsThreeLists()
{
    ResourcePage &page = *m_page;
    // The one that could not be read is shown as unreadable, with the reason.
    page.showRow(u"b"_s, {});
    QVERIFY(page.view()->currentIndex().data().toString().contains("active"_L1));
    QCOMPARE(page.inspected().tabs.constLast().title, u"JSON"_s);
    QVERIFY(!allOf(page.inspected()).contains("never-shown"));
    QVERIFY(allOf(page.inspected()).contains("https://cal.example/c"));
    page.showRow(u"a"_s, {});
    const InspectorContent content = page.inspected();
    QCOMPARE(content.tabs.size(), 3); // summary, all fields, JSON
    QVERIFY(content.tabs.constLast().sections.constFirst().json.contains("BOOKING_PAID"));
    const QByteArray all = allOf(content);
    QVERIFY2(!all.contains("never shown") && !all.contains("never-shown"), all.constData());
    // Of what nobody described, the rest is there.
    QVERIFY(all.contains("https://cal.example/connect?state="));
    QVERIFY(all.contains("open https://cal.example/c?token="));
}

QByteArray TestFifthPage::exported(ExportFormat format)
{
    const QTemporaryDir folder;
    ExportOrder order;
    order.file = folder.filePath(u"webhooks"_s);
    order.ids = m_webhooks->table().ids();
    order.columns = m_webhooks->exports().columns();
    order.format = format;
    Export job(m_webhooks->exports(), order);
    QSignalSpy finished(&job, &Export::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(30'000))
        return {};
    QFile file(order.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// On the screen, in the clipboard, in every file: the link is there, what signs in is not.
void TestFifthPage::aSecretInADescribedTextIsKeptNowhere()
{
    m_page->showRow(u"a"_s, {});
    TableView &view = *m_page->view();
    const int url = m_webhooks->table().columnOf("url");
    const QModelIndex cell = view.model()->index(view.currentIndex().row(), url);
    view.setCurrentIndex(cell);
    QTest::keySequence(&view, QKeySequence::Copy);
    QByteArrayList places{QGuiApplication::clipboard()->text().toUtf8(), exported(ExportFormat::Csv),
        exported(ExportFormat::JsonColumns), exported(ExportFormat::JsonWhole)};
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        places.append(cell.data(role).toString().toUtf8());
    const QFuture<QList<StoredRow>> stored = m_store->rows(u"webhook"_s);
    QTRY_VERIFY(stored.isFinished());
    QCOMPARE(stored.result().size(), 1);
    places.append(stored.result().constFirst().payload);
    for (const QByteArray &place : std::as_const(places)) {
        QVERIFY2(place.contains("https://example.org/hook?token="), place.constData());
        QVERIFY2(!place.contains("never-shown") && !place.contains("never shown"), place.constData());
    }
}

QTEST_MAIN(TestFifthPage)
#include "test_fifthpage.moc"
