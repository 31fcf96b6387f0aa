// What is said of the event types that new people start with, where they are made.
#include <QTest>

#include "models/oauthclients/defaulteventtypes.h"
#include "tests/unit/oauthclients/sampleclients.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestDefaultEventTypes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhatTheClientMakes();
    void whatWasNotReadIsNotGuessed();
};

void TestDefaultEventTypes::itSaysWhatTheClientMakes()
{
    OAuthClient client = ClientFixture::client();
    const QString makes = defaultEventTypesText(&client);
    QVERIFY2(makes.contains(u"four default event types"_s), qPrintable(makes));
    client.areDefaultEventTypesEnabled.set(false);
    const QString makesNone = defaultEventTypesText(&client);
    QVERIFY2(makesNone.contains(u"without event types"_s), qPrintable(makesNone));
}

void TestDefaultEventTypes::whatWasNotReadIsNotGuessed()
{
    const QString unread = defaultEventTypesText(nullptr);
    QVERIFY2(unread.contains(u"not known"_s), qPrintable(unread));
    const OAuthClient untold;
    QCOMPARE(defaultEventTypesText(&untold), unread);
}

QTEST_GUILESS_MAIN(TestDefaultEventTypes)
#include "defaulteventtypestest.moc"
