// A profile's own certificate authority, against a server whose certificate it signed.
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/account/authorities.h"
#include "models/account/connectiontest.h"
#include "models/account/profilestore.h"
#include "models/account/session.h"
#include "tests/wireserver/certificate.h"
#include "tests/wireserver/wireserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

bool run(const QStringList &arguments, const QString &folder)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished(60'000) && openssl.exitCode() == 0;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &name, const QByteArray &contents)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

} // namespace

class AuthoritiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // An authority, another one, and a server's certificate signed by the first.
    void initTestCase()
    {
        const QStringList key{
            u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
        for (const QString &name : {u"authority"_s, u"other"_s})
            QVERIFY(run(QStringList{u"req"_s, u"-x509"_s} + key
                    + QStringList{u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                        name + ".key"_L1, u"-out"_s, name + ".pem"_L1},
                m_folder.path()));
        QVERIFY(run(QStringList{u"req"_s, u"-new"_s} + key
                + QStringList{u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, u"server.key"_s, u"-out"_s,
                    u"server.csr"_s},
            m_folder.path()));
        QVERIFY(write(file(u"names"_s), "subjectAltName=DNS:localhost,IP:127.0.0.1\n"));
        QVERIFY(run({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"authority.pem"_s,
                        u"-CAkey"_s, u"authority.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s,
                        u"-extfile"_s, u"names"_s, u"-out"_s, u"server.pem"_s},
            m_folder.path()));
        m_certificate.certificate = QSslCertificate(contentsOf(file(u"server.pem"_s)), QSsl::Pem);
        m_certificate.key = QSslKey(contentsOf(file(u"server.key"_s)), QSsl::Ec, QSsl::Pem);
        QVERIFY(m_certificate.isValid());
    }

    void init()
    {
        m_server = std::make_unique<WireServer>(&m_certificate);
        m_server->answer = [](const Arrival &) {
            return Answer::json(200,
                R"({"status":"success","data":{"id":7,"username":"asa","email":"a@example.org","timeZone":"Europe/Oslo"}})");
        };
    }

    void aServerItsAuthoritySignedIsTrusted()
    {
        open(file(u"authority.pem"_s));
        QCOMPARE(m_session->learning(), Session::Learning::Learnt);
        QCOMPARE(m_session->capabilities().facts().userId, 7);
        QVERIFY(m_session->openingNote().isEmpty());
    }

    void withoutTheAuthorityItIsRefused()
    {
        open({});
        QCOMPARE(m_session->learning(), Session::Learning::Failed);
        QCOMPARE(m_session->learningCause(), u"The certificate of 127.0.0.1 is not trusted."_s);
        QVERIFY2(m_session->learningCure().contains(u"choose its certificate file"_s),
            qPrintable(m_session->learningCure()));
        QVERIFY(m_server->arrivals().isEmpty());
    }

    void anotherAuthorityIsSaidNotToHaveSignedIt()
    {
        open(file(u"other.pem"_s));
        QCOMPARE(m_session->learning(), Session::Learning::Failed);
        QVERIFY2(
            m_session->learningCure().contains(u"did not sign it"_s), qPrintable(m_session->learningCure()));
        QVERIFY(m_server->arrivals().isEmpty());
    }

    void aFileThatCannotBeUsedIsNamedWithWhatToDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("cure");
        QTest::newRow("absent") << u"nowhere.pem"_s << u"cannot be read"_s
                                << u"choose it again in the profile"_s;
        QTest::newRow("no certificate")
            << u"names"_s << u"holds no certificate in PEM form"_s << u"-----BEGIN CERTIFICATE-----"_s;
        QTest::newRow("cut") << u"cut.pem"_s << u"holds no certificate in PEM form"_s
                             << u"Export the authority"_s;
        QTest::newRow("a key") << u"authority.key"_s << u"holds no certificate in PEM form"_s << u"as PEM"_s;
    }

    void aFileThatCannotBeUsedIsNamedWithWhatToDo()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, says);
        QFETCH(const QString, cure);
        const QByteArray whole = contentsOf(file(u"authority.pem"_s));
        QVERIFY(write(file(u"cut.pem"_s), whole.first(whole.size() / 2)));
        open(file(name));
        QCOMPARE(m_session->learning(), Session::Learning::Failed);
        for (const QString &text : {m_session->learningCause(), m_session->openingNote()}) {
            QVERIFY2(text.contains(file(name)), qPrintable(text));
            QVERIFY2(text.contains(says), qPrintable(text));
        }
        QVERIFY2(m_session->learningCure().contains(cure), qPrintable(m_session->learningCure()));
        QVERIFY(m_server->arrivals().isEmpty());
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void open(const QString &authority)
    {
        Profile profile;
        profile.id = ProfileStore::newId();
        profile.base = m_server->base();
        profile.authorityFile = authority;
        profile.inMemory = true;
        m_session = std::make_unique<Session>(profile, m_vault);
        m_session->openWith(ApiKey{u"cal_0123456789abcdef0123456789abcdef"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->learning() == Session::Learning::Learnt
                || m_session->learning() == Session::Learning::Failed,
            30'000);
    }

    QTemporaryDir m_folder;
    TestCertificate m_certificate;
    Vault m_vault{QString()};
    std::unique_ptr<WireServer> m_server;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(AuthoritiesTest)
#include "authoritiestest.moc"
