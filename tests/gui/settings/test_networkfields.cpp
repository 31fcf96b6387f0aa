// The fields of a proxy of one's own: when they are there, and what is said at them.
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/calends/programsettings.h"
#include "tests/gui/settings/networkfields.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

class TestNetworkFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void init();
    void cleanup();
    void theFieldsAreThereForAProxyOfOnesOwn();
    void whatCannotBeMeantIsSaidAtItsField_data();
    void whatCannotBeMeantIsSaidAtItsField();
    void anEmptyFieldIsNoMistakeYet();
    void whatSomebodyTypesStays();

private:
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ProgramSettings> m_settings;
    std::unique_ptr<NetworkFields> m_fields;
};

void TestNetworkFields::init()
{
    m_vault = std::make_unique<Vault>(QString());
    m_settings = std::make_unique<ProgramSettings>(false);
    m_settings->followVault(*m_vault);
    m_fields = std::make_unique<NetworkFields>(std::unique_ptr<SettingsPage>(m_settings->makePage()));
}

void TestNetworkFields::cleanup()
{
    m_fields.reset();
    m_settings.reset();
    m_vault.reset();
}

void TestNetworkFields::theFieldsAreThereForAProxyOfOnesOwn()
{
    QCOMPARE(m_fields->kind()->currentText(), u"The system's"_s);
    QVERIFY(!m_fields->field(NetworkFields::Port)->isVisible());
    QCOMPARE(m_fields->save()->toolTip(), u"Nothing was changed."_s);
    m_fields->choose(ProxyChoice::Kind::None);
    QVERIFY(!m_fields->field(NetworkFields::Port)->isVisible());
    QVERIFY(m_fields->save()->isEnabled());
    m_fields->choose(ProxyChoice::Kind::Socks5);
    QVERIFY(m_fields->field(NetworkFields::Port)->isVisible());
    QCOMPARE(m_fields->field(NetworkFields::Password)->echoMode(), QLineEdit::Password);
    // Nothing holds before it is saved.
    QCOMPARE(m_settings->proxy()->choice(), ProxyChoice());
}

void TestNetworkFields::whatCannotBeMeantIsSaidAtItsField_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    const QString host = NetworkFields::Host;
    const QString port = NetworkFields::Port;
    const QString user = NetworkFields::User;
    const QString password = NetworkFields::Password;
    const int http = int(ProxyChoice::Kind::Http);
    const int socks = int(ProxyChoice::Kind::Socks5);
    const QString name = u"Only the name or the address, without http:// and without a port."_s;
    const QString number = u"A port is a number from 1 to 65535."_s;
    const QString longText(256, u'x');
    const auto row
        = [](const char *what, int kind, const QStringList &typed, const QString &field,
              const QString &problem) { QTest::newRow(what) << kind << typed << field << problem; };
    row("an address with a scheme", http, {u"http://proxy.example"_s, u"8080"_s}, host, name);
    row("an address with a port", http, {u"proxy.example:8080"_s, u"8080"_s}, host, name);
    row("two words", socks, {u"proxy example"_s, u"8080"_s}, host, name);
    row("no number", http, {u"proxy.example"_s, u"http"_s}, port, number);
    row("port 0", http, {u"proxy.example"_s, u"0"_s}, port, number);
    row("too great a port", socks, {u"proxy.example"_s, u"65536"_s}, port, number);
    row("a colon in the user", http, {u"proxy.example"_s, u"1"_s, u"an:na"_s}, user,
        u"An HTTP proxy takes no user name with a colon."_s);
    row("a long user", socks, {u"proxy.example"_s, u"1"_s, longText}, user,
        u"Too long: a SOCKS5 proxy takes 255 bytes."_s);
    row("a long password", socks, {u"proxy.example"_s, u"1"_s, u"anna"_s, longText}, password,
        u"Too long: a SOCKS5 proxy takes 255 bytes."_s);
    row("letters that cannot be sent", http, {u"proxy.example"_s, u"1"_s, u"山田"_s}, user,
        u"A proxy is told only letters of Western Europe (Latin-1)."_s);
    row("a password of nobody", http, {u"proxy.example"_s, u"1"_s, {}, u"secret"_s}, password,
        u"A password goes with a user name: enter that too."_s);
}

void TestNetworkFields::whatCannotBeMeantIsSaidAtItsField()
{
    QFETCH(int, kind);
    QFETCH(QStringList, typed);
    QFETCH(QString, field);
    QFETCH(QString, problem);
    m_fields->choose(ProxyChoice::Kind(kind));
    m_fields->type(typed.value(0), typed.value(1), typed.value(2), typed.value(3));
    QCOMPARE(m_fields->field(field)->accessibleDescription(), problem);
    QVERIFY(m_fields->said().contains(problem));
    QVERIFY(!m_fields->save()->isEnabled());
    QCOMPARE(m_fields->save()->toolTip(), problem);
}

void TestNetworkFields::anEmptyFieldIsNoMistakeYet()
{
    m_fields->choose(ProxyChoice::Kind::Http);
    const QString missing = u"Enter the proxy's name or address."_s;
    QVERIFY(!m_fields->said().contains(missing));
    QCOMPARE(m_fields->save()->toolTip(), missing);
    m_fields->type(u"::1"_s, u"8080"_s);
    QVERIFY(m_fields->save()->isEnabled());
}

void TestNetworkFields::whatSomebodyTypesStays()
{
    const NetworkFields elsewhere{std::unique_ptr<SettingsPage>(m_settings->makePage())};
    QComboBox *const other = elsewhere.kind();
    m_fields->choose(ProxyChoice::Kind::Http);
    m_fields->type(u"proxy.example"_s, u"1080"_s);
    m_fields->save()->click();
    QTRY_COMPARE(other->currentIndex(), m_fields->kind()->currentIndex());
    other->setCurrentIndex(0); // begun there
    m_fields->field(NetworkFields::Port)->setText(u"1081"_s);
    QTRY_VERIFY(m_fields->save()->isEnabled()); // once the first is saved
    m_fields->save()->click();
    QTRY_COMPARE(m_settings->proxy()->choice().port, 1081);
    QCOMPARE(other->currentIndex(), 0);
}

} // namespace Calends

QTEST_MAIN(Calends::TestNetworkFields)
#include "test_networkfields.moc"
