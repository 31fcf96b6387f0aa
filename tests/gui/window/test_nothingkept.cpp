// A whole visit to the sample data, then a look at the home folder and into the keychain of the session:
// both are as they were. In a home of its own, see tests/with-keychain.
#include <QApplication>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "models/account/keptcredential.h"
#include "tests/unit/account/keychain.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

using Files = QMap<QString, QByteArray>; // content by path

Files filesAtHome()
{
    Files files;
    QDirIterator all(
        QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        // What the libraries below keep of fonts is no trace of an account.
        if (file.fileName().contains("/.cache/fontconfig/"_L1))
            continue;
        files.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

// Every secret anybody keeps in this session, locked ones too.
QStringList secretsOfSession()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusInterface service(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    const QDBusMessage found = service.call(u"SearchItems"_s, QVariant::fromValue(QMap<QString, QString>()));
    if (found.type() != QDBusMessage::ReplyMessage)
        return {u"the keychain did not answer: "_s + found.errorMessage()};
    QStringList secrets;
    for (const QVariant &group : found.arguments()) {
        const auto items = qdbus_cast<QList<QDBusObjectPath>>(group);
        for (const QDBusObjectPath &item : items)
            secrets.append(item.path());
    }
    return secrets;
}

} // namespace

class TestNothingKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void nothingOfTheSandboxIsKept();
    void whatIsKeptWouldBeSeen();

private:
    void visitTheSandbox();
};

void TestNothingKept::visitTheSandbox()
{
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.people = u"30"_s;
    line.bookings = u"60"_s;
    Console console(line);
    console.start();
    const QStringList ids{u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s};
    const auto shown = [&console](const QString &id) {
        Workspace *const workspace = console.window().workspace();
        return workspace ? qobject_cast<ResourcePage *>(workspace->page(id)) : nullptr;
    };
    for (const QString &id : ids) {
        QTRY_VERIFY_WITH_TIMEOUT(shown(id) && shown(id)->shown().body == PageView::Body::Rows
                && shown(id)->shown().progress.isEmpty(),
            Patience);
        console.window().workspace()->navigator().go({id, {}});
        shown(id)->view()->setCurrentIndex(shown(id)->view()->model()->index(0, 0));
        shown(id)->filter()->setText(u"a"_s);
    }
    QVERIFY(console.sandbox().profile().inMemory);
    QTRY_COMPARE_WITH_TIMEOUT(console.room()->session().learning(), Session::Learning::Learnt, Patience);
    console.window().close(); // the moment at which layouts are kept
}

void TestNothingKept::nothingOfTheSandboxIsKept()
{
    const Files before = filesAtHome();
    QCOMPARE(secretsOfSession(), QStringList());
    visitTheSandbox();
    const Files after = filesAtHome();
    QCOMPARE(after.keys(), before.keys());
    QVERIFY(after == before);
    QCOMPARE(secretsOfSession(), QStringList());
}

// The test above looks at the right places.
void TestNothingKept::whatIsKeptWouldBeSeen()
{
    const Files before = filesAtHome();
    Vault vault(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/keychain.json"_L1);
    QCOMPARE(answerOf(vault.write(VaultEntry::account(u"kept"_s), "secret")).error, VaultError::None);
    QVERIFY(filesAtHome() != before);
    QCOMPARE(secretsOfSession().size(), 1);
}

QTEST_MAIN(TestNothingKept)
#include "test_nothingkept.moc"
