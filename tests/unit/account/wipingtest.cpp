// What is wiped leaves no byte behind where nobody else holds it, and spares what is shared.
#include <QTest>

#include <algorithm>

#include "models/account/wiping.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class WipingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldAloneIsZeroed()
    {
        QString text = QString::fromLatin1(QByteArray("cal_secret"));
        QByteArray bytes = QByteArray("refresh").repeated(3);
        const QChar *const letters = text.constData();
        const char *const octets = bytes.constData();
        overwrite(text);
        overwrite(bytes);
        QCOMPARE(text.constData(), letters);
        QCOMPARE(bytes.constData(), octets);
        QVERIFY(std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.isNull(); }));
        QCOMPARE(bytes.count('\0'), bytes.size());
        wipe(text);
        QVERIFY(text.isEmpty());
    }

    void whatIsSharedIsLeftToItsOtherOwner()
    {
        QString text = QString::fromLatin1(QByteArray("cal_secret"));
        const QString other = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(other, u"cal_secret"_s);
    }

    void everyKindOfCredentialIsEmptied()
    {
        ManagedUserToken person;
        person.accessToken = u"a"_s;
        OAuth2Token token;
        token.refreshToken = u"r"_s;
        for (Credential each : {Credential(ApiKey{u"k"_s}), Credential(OAuthClientSecret{u"c"_s, u"s"_s}),
                 Credential(person), Credential(token)}) {
            wipe(each);
            QVERIFY(std::holds_alternative<std::monostate>(each));
        }
    }
};

QTEST_GUILESS_MAIN(WipingTest)
#include "wipingtest.moc"
