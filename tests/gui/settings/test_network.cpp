// What the network section keeps: the proxy in the settings, user and password in the keychain alone.
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/calends/programsettings.h"
#include "tests/gui/settings/networkfields.h"
#include "tests/unit/account/keychain.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

const QString Secret = u"pass-4711-wörd"_s;

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsSavedHoldsAndIsKept();
    void userAndPasswordAreInTheKeychainAlone();
    void aUserWithoutAPasswordIsKeptToo();
    void whatAnEarlierReleaseKeptIsMoved();
    void whoIsTheUserIsLearntOnceTheKeychainIsOpen();
    void anotherProxyIsNotToldThePassword_data();
    void anotherProxyIsNotToldThePassword();
    void withoutAProxyOfOnesOwnThePasswordIsForgotten();
    void aPasswordThatCannotBeForgottenGoesToNoOtherProxy();
    void whatIsTypedWhileTheKeychainIsAskedStays();
    void withoutAUserThePasswordIsForgotten();
    void aLockedKeychainKeepsNothing();
    void aPasswordThatCannotBeReadIsSaid();
    void settingsThatCannotBeReadAreTheSystems();

private:
    void makeSettings();
    void saveWithPassword();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ProgramSettings> m_settings;
    std::unique_ptr<NetworkFields> m_fields;
};

void TestNetwork::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Calends"_s);
    QCoreApplication::setApplicationName(u"calends"_s);
    QApplication::setStyle(new Style(Theme::Light));
}

void TestNetwork::init()
{
    QVERIFY(Keychain::unlock());
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    m_vault = std::make_unique<Vault>(m_folder->filePath(u"keychain.json"_s));
    makeSettings();
}

// As the next run would find them.
void TestNetwork::makeSettings()
{
    m_fields.reset();
    m_settings = std::make_unique<ProgramSettings>(true);
    m_settings->followVault(*m_vault);
    m_fields = std::make_unique<NetworkFields>(std::unique_ptr<SettingsPage>(m_settings->makePage()));
}

void TestNetwork::cleanup()
{
    m_fields.reset();
    m_settings.reset();
    m_vault.reset();
    QVERIFY(Keychain::unlock());
}

void TestNetwork::whatIsSavedHoldsAndIsKept()
{
    QSignalSpy changed(m_settings->proxy().get(), &ProxySetting::changed);
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u" proxy.example "_s, u"3128"_s, u"anna"_s);
    m_fields->save()->click();
    QTRY_VERIFY(m_fields->said().contains(u"Saved. It holds from the next request on."_s));
    const ProxyChoice chosen{
        .kind = ProxyChoice::Kind::Http, .host = u"proxy.example"_s, .port = 3128, .user = u"anna"_s};
    QCOMPARE(m_settings->proxy()->choice(), chosen);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_fields->save()->isEnabled());
    makeSettings();
    QTRY_COMPARE(m_settings->proxy()->choice(), chosen);
    // Going without keeps what was entered for the next time.
    m_fields->choose(ProxyChoice::Kind::None);
    m_fields->save()->click();
    QTRY_COMPARE(m_settings->proxy()->choice().kind, ProxyChoice::Kind::None);
    makeSettings();
    QCOMPARE(m_settings->proxy()->choice().host, chosen.host);
}

void TestNetwork::userAndPasswordAreInTheKeychainAlone()
{
    m_fields->choose(ProxyChoice::Kind::Socks5);
    m_fields->type(u"proxy.example"_s, u"1080"_s, u"anna"_s, Secret);
    m_fields->save()->click();
    QTRY_VERIFY(m_fields->said().contains(u"Saved. It holds from the next request on."_s));
    QVERIFY(m_fields->field(NetworkFields::Password)->text().isEmpty());
    QCOMPARE(m_fields->field(NetworkFields::Password)->placeholderText(),
        u"Kept; what is typed here replaces it"_s);
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, Secret);
    QSettings().sync();
    const QStringList files{QSettings().fileName(), m_folder->filePath(u"keychain.json"_s)};
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains(Secret.toUtf8()));
        QVERIFY(!bytes.contains("anna"));
    }
}

void TestNetwork::aUserWithoutAPasswordIsKeptToo()
{
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u"proxy.example"_s, u"3128"_s, u"anna"_s);
    m_fields->save()->click();
    QTRY_VERIFY(m_fields->said().contains(u"Saved. It holds from the next request on."_s));
    QCOMPARE(m_fields->field(NetworkFields::Password)->placeholderText(), u"May be left out"_s);
    makeSettings();
    QTRY_COMPARE(m_fields->field(NetworkFields::User)->text(), u"anna"_s);
    QCOMPARE(m_fields->field(NetworkFields::Password)->placeholderText(), u"May be left out"_s);
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, QString());
}

// The user stood in the settings, and the bare password in the keychain.
void TestNetwork::whatAnEarlierReleaseKeptIsMoved()
{
    const QString key = u"network/proxyUser"_s;
    m_fields.reset();
    m_settings.reset(); // it has ended
    {
        QSettings settings;
        settings.setValue(u"network/proxy"_s, u"http"_s);
        settings.setValue(u"network/proxyHost"_s, u"proxy.example"_s);
        settings.setValue(u"network/proxyPort"_s, 3128);
        settings.setValue(key, u"anna"_s);
    }
    QCOMPARE(answerOf(m_vault->write(u"program/proxy"_s, Secret.toUtf8())).error, VaultError::None);
    makeSettings();
    QCOMPARE(m_settings->proxy()->choice().user, u"anna"_s);
    QTRY_VERIFY(!QSettings().contains(key));
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, Secret);
    makeSettings();
    QTRY_COMPARE(m_settings->proxy()->choice().user, u"anna"_s);
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, Secret);
}

void TestNetwork::whoIsTheUserIsLearntOnceTheKeychainIsOpen()
{
    saveWithPassword();
    QVERIFY(Keychain::lock());
    makeSettings();
    QCOMPARE(answerOf(m_settings->proxy()->password()).problem, u"the keychain is locked"_s);
    QCOMPARE(m_settings->proxy()->choice().user, QString());
    QVERIFY(Keychain::unlock());
    // A way that is looked for now waits for nothing else.
    const ProxyPassword read = answerOf(m_settings->proxy()->password());
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.text, Secret);
    QCOMPARE(read.user, u"anna"_s);
    QTRY_COMPARE(m_settings->proxy()->choice().user, u"anna"_s);
    QTRY_COMPARE(m_fields->field(NetworkFields::User)->text(), u"anna"_s);
}

void TestNetwork::saveWithPassword()
{
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u"proxy.example"_s, u"1080"_s, u"anna"_s, Secret);
    m_fields->save()->click();
    QTRY_VERIFY(m_fields->said().contains(u"Saved. It holds from the next request on."_s));
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, Secret);
}

void TestNetwork::anotherProxyIsNotToldThePassword_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("typed");
    const int http = int(ProxyChoice::Kind::Http);
    QTest::newRow("host") << http << QStringList{u"other.example"_s, u"1080"_s, u"anna"_s};
    QTest::newRow("port") << http << QStringList{u"proxy.example"_s, u"1081"_s, u"anna"_s};
    QTest::newRow("user") << http << QStringList{u"proxy.example"_s, u"1080"_s, u"ben"_s};
    QTest::newRow("kind") << int(ProxyChoice::Kind::Socks5)
                          << QStringList{u"proxy.example"_s, u"1080"_s, u"anna"_s};
}

void TestNetwork::anotherProxyIsNotToldThePassword()
{
    QFETCH(int, kind);
    QFETCH(QStringList, typed);
    saveWithPassword();
    const QLineEdit *const password = m_fields->field(NetworkFields::Password);
    QCOMPARE(password->placeholderText(), u"Kept; what is typed here replaces it"_s);
    m_fields->choose(ProxyChoice::Kind(kind));
    m_fields->type(typed.at(0), typed.at(1), typed.at(2));
    QCOMPARE(password->placeholderText(), u"The kept one is not for this proxy and user"_s);
    QVERIFY(m_fields->said().contains(u"The password that is kept will be forgotten."_s));
    m_fields->save()->click();
    QTRY_VERIFY(m_fields->said().contains(u"Saved. It holds from the next request on."_s));
    QCOMPARE(m_settings->proxy()->choice().host, typed.at(0));
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, QString());
    QCOMPARE(password->placeholderText(), u"May be left out"_s);
}

void TestNetwork::withoutAProxyOfOnesOwnThePasswordIsForgotten()
{
    saveWithPassword();
    m_fields->choose(ProxyChoice::Kind::None);
    QVERIFY(m_fields->said().contains(u"The password that is kept will be forgotten."_s));
    m_fields->save()->click();
    QTRY_VERIFY(m_vault->names().isEmpty());
    QCOMPARE(m_settings->proxy()->choice().kind, ProxyChoice::Kind::None);
}

void TestNetwork::aPasswordThatCannotBeForgottenGoesToNoOtherProxy()
{
    saveWithPassword();
    QVERIFY(Keychain::lock());
    m_fields->field(NetworkFields::Host)->setText(u"other.example"_s);
    m_fields->save()->click();
    QTRY_VERIFY(m_fields->save()->isEnabled());
    QCOMPARE(m_settings->proxy()->choice().host, u"proxy.example"_s);
}

void TestNetwork::whatIsTypedWhileTheKeychainIsAskedStays()
{
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u"proxy.example"_s, u"1080"_s, u"anna"_s, Secret);
    m_fields->save()->click();
    QVERIFY(!m_fields->save()->isEnabled());
    QCOMPARE(m_fields->save()->toolTip(), u"Asking the keychain…"_s);
    QLineEdit *const password = m_fields->field(NetworkFields::Password);
    password->setFocus();
    password->setText(u"another"_s);
    QTRY_VERIFY(m_fields->save()->isEnabled());
    QCOMPARE(m_settings->proxy()->choice().user, u"anna"_s);
    QCOMPARE(password->text(), u"another"_s);
    QVERIFY(password->hasFocus());
}

void TestNetwork::withoutAUserThePasswordIsForgotten()
{
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u"proxy.example"_s, u"1080"_s, u"anna"_s, Secret);
    m_fields->save()->click();
    QTRY_VERIFY(m_fields->said().contains(u"Saved. It holds from the next request on."_s));
    QVERIFY(!m_vault->names().isEmpty());
    m_fields->field(NetworkFields::User)->clear();
    m_fields->save()->click();
    QTRY_VERIFY(m_vault->names().isEmpty());
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, QString());
}

void TestNetwork::aLockedKeychainKeepsNothing()
{
    QVERIFY(Keychain::lock());
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u"proxy.example"_s, u"1080"_s, u"anna"_s, Secret);
    m_fields->save()->click();
    const QString refusal
        = u"Nothing was saved. The keychain is locked; nothing in it is lost. Unlock it and try again."_s;
    QTRY_VERIFY(m_fields->said().contains(refusal));
    QCOMPARE(m_settings->proxy()->choice(), ProxyChoice());
    QVERIFY(m_fields->button(u"Unlock the keychain…"_s)->isVisible());
    // What was typed is there for the second try.
    QVERIFY(Keychain::unlock());
    m_fields->save()->click();
    QTRY_COMPARE(m_settings->proxy()->choice().user, u"anna"_s);
    QCOMPARE(answerOf(m_settings->proxy()->password()).text, Secret);
}

void TestNetwork::aPasswordThatCannotBeReadIsSaid()
{
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u"proxy.example"_s, u"1080"_s, u"anna"_s, Secret);
    m_fields->save()->click();
    QTRY_COMPARE(m_settings->proxy()->choice().user, u"anna"_s);
    QVERIFY(Keychain::lock());
    QCOMPARE(answerOf(m_settings->proxy()->password()).problem, u"the keychain is locked"_s);
    QVERIFY(Keychain::unlock());
    QCOMPARE(answerOf(m_settings->proxy()->password()).problem, QString());
    Vault other(m_folder->filePath(u"other.json"_s));
    QCOMPARE(answerOf(other.remove(u"program/proxy"_s)).error, VaultError::None);
    QCOMPARE(answerOf(m_settings->proxy()->password()).problem, u"somebody removed it from the keychain"_s);
}

void TestNetwork::settingsThatCannotBeReadAreTheSystems()
{
    QSettings settings;
    settings.setValue(u"network/proxy"_s, u"http"_s);
    settings.setValue(u"network/proxyPort"_s, -1);
    makeSettings();
    QCOMPARE(m_settings->proxy()->choice().kind, ProxyChoice::Kind::System);
    settings.setValue(u"network/proxy"_s, u"a kind of another release"_s);
    settings.setValue(u"network/proxyHost"_s, u"proxy.example"_s);
    settings.setValue(u"network/proxyPort"_s, 8080);
    makeSettings();
    QCOMPARE(m_settings->proxy()->choice().kind, ProxyChoice::Kind::System);
}

} // namespace Calends

QTEST_MAIN(Calends::TestNetwork)
#include "test_network.moc"
