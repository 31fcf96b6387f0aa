#include "models/core/sealing.h"

#include <QSet>
#include <QTest>

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasClosedOpensAgain()
    {
        const Seal seal(Seal::newKey());
        const QByteArray identity = sealIdentity({"profile", "booking", "7"});
        const QByteArray texts[] = {QByteArray(), "x", "{\"name\":\"Åsa\"}", QByteArray(100'000, 'y')};
        for (const QByteArray &text : texts)
            QCOMPARE(seal.open(seal.close(text, identity), identity), std::optional(text));
    }

    void theSameTextIsNeverSealedTheSameWay()
    {
        const Seal seal(Seal::newKey());
        QSet<QByteArray> sealed;
        for (int i = 0; i < 1000; ++i)
            sealed.insert(seal.close("same", "identity"));
        QCOMPARE(sealed.size(), 1000);
    }

    void nothingOfTheTextCanBeRead()
    {
        const Seal seal(Seal::newKey());
        const QByteArray sealed = seal.close("anna@example.org", "identity");
        QVERIFY(!sealed.contains("anna"));
        QCOMPARE(sealed.size(), qsizetype(24 + 16 + 16));
    }

    void anotherRowsTextIsRefused()
    {
        const Seal seal(Seal::newKey());
        const QByteArray sealed = seal.close("text", sealIdentity({"profile", "booking", "7"}));
        QVERIFY(!seal.open(sealed, sealIdentity({"profile", "booking", "8"})));
        QVERIFY(!seal.open(sealed, sealIdentity({"profile", "bookin", "g7"})));
        QVERIFY(!seal.open(sealed, sealIdentity({"other", "booking", "7"})));
    }

    void everyChangedByteIsNoticed()
    {
        const Seal seal(Seal::newKey());
        const QByteArray sealed = seal.close("text", "identity");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!seal.open(changed, "identity"));
            QVERIFY(!seal.open(sealed.first(i), "identity"));
        }
    }

    void anotherKeyOpensNothing()
    {
        const Seal seal(Seal::newKey());
        const Seal other(Seal::newKey());
        QVERIFY(!other.open(seal.close("text", "identity"), "identity"));
        QVERIFY(seal.tag("name") != other.tag("name"));
    }

    void tagsAreTheSameForTheSameNameOnly()
    {
        const QByteArray key = Seal::newKey();
        QCOMPARE(Seal(key).tag("name"), Seal(key).tag("name"));
        QVERIFY(Seal(key).tag("name") != Seal(key).tag("nam"));
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "sealingtest.moc"
