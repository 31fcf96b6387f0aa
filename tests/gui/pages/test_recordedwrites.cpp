// What the other tests rely on: a write that the change log does not list is found in the sandbox's record.
#include <QApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "tests/gui/pages/recordedwrites.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestRecordedWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void aWritePastTheChangeLogIsFound();
};

void TestRecordedWrites::aWritePastTheChangeLogIsFound()
{
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.kind = u"organization"_s;
    line.plan = u"essentials"_s;
    line.people = u"10"_s;
    line.bookings = u"20"_s;
    Console console(line);
    console.start();
    QTRY_VERIFY_WITH_TIMEOUT(console.room() && console.room()->changes(), Patience);
    const WritesCompared before = comparedWrites(console);
    QCOMPARE(before.differences, QStringList());
    QCOMPARE(before.recorded, 0);

    const SandboxAccount &account = console.sandbox().account();
    QUrl address = account.base;
    address.setPath(u"/v2/me"_s);
    QNetworkRequest request(address);
    request.setRawHeader("Authorization", "Bearer " + std::get<ApiKey>(account.credential).key.toUtf8());
    request.setRawHeader("Content-Type", "application/json");
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, "PATCH", QByteArray(R"({"timeZone":"Europe/Oslo"})")));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), Patience);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const WritesCompared after = comparedWrites(console);
    QCOMPARE(after.recorded, 1);
    QCOMPARE(after.differences, QStringList{u"patchMe is not in the change log"_s});
}

QTEST_MAIN(TestRecordedWrites)
#include "test_recordedwrites.moc"
