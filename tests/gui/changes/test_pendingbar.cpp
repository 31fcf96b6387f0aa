// The bar that counts what is not sent yet.
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/managedusers/manageduserchanges.h"
#include "tests/gui/changes/shownchanges.h"
#include "ui/changes/pendingbar.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

Change zoneOf(qint64 id, const QString &zone)
{
    ManagedUser before;
    before.id.set(id);
    before.email.set(u"amara@example.com"_s);
    before.timeZone.set(u"Europe/Berlin"_s);
    ManagedUser after = before;
    after.timeZone.set(zone);
    return managedUserUpdate(u"client"_s, before, after);
}

} // namespace

class TestPendingBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void itIsHiddenWhileNothingIsPending();
    void itCounts();
    void itAsksAndDoesNothingItself();
    void productionIsSaidOnTheButton();
    void whatCannotBeSentSaysWhy();
    void namesTellItsButtonsApart();
};

void TestPendingBar::itIsHiddenWhileNothingIsPending()
{
    PendingChanges changes;
    QWidget page;
    PendingBar bar(changes, &page);
    page.show();
    QVERIFY(!bar.isVisible());
    changes.put(zoneOf(1, u"Asia/Tokyo"_s));
    QVERIFY(bar.isVisible());
    changes.discard();
    QVERIFY(!bar.isVisible());
}

void TestPendingBar::itCounts()
{
    PendingChanges changes;
    const PendingBar bar(changes);
    changes.put(zoneOf(1, u"Asia/Tokyo"_s));
    QCOMPARE(bar.text(), u"1 change is not sent yet"_s);
    changes.put(zoneOf(2, u"Asia/Tokyo"_s));
    changes.put(zoneOf(3, u"Asia/Tokyo"_s));
    QCOMPARE(bar.text(), u"3 changes are not sent yet"_s);
    changes.put(zoneOf(3, u"Europe/Berlin"_s)); // as it was
    QCOMPARE(bar.text(), u"2 changes are not sent yet"_s);
}

void TestPendingBar::itAsksAndDoesNothingItself()
{
    PendingChanges changes;
    PendingBar bar(changes);
    changes.put(zoneOf(1, u"Asia/Tokyo"_s));
    bar.show();
    const QSignalSpy discard(&bar, &PendingBar::discardWanted);
    const QSignalSpy preview(&bar, &PendingBar::previewWanted);
    const QSignalSpy apply(&bar, &PendingBar::applyWanted);
    shownButton(bar, u"Discard"_s)->click();
    shownButton(bar, u"Preview"_s)->click();
    shownButton(bar, u"Apply 1…"_s)->click();
    QCOMPARE(discard.count(), 1);
    QCOMPARE(preview.count(), 1);
    QCOMPARE(apply.count(), 1);
    QCOMPARE(changes.count(), 1);
}

void TestPendingBar::productionIsSaidOnTheButton()
{
    PendingChanges changes;
    PendingBar bar(changes);
    changes.put(zoneOf(1, u"Asia/Tokyo"_s));
    changes.put(zoneOf(2, u"Asia/Tokyo"_s));
    bar.setMark({u"Test"_s, Mood::Good});
    QVERIFY(shownButton(bar, u"Apply 2…"_s));
    bar.setMark({u"Production"_s, Mood::Bad});
    QAbstractButton *const apply = shownButton(bar, u"Apply 2 to PRODUCTION…"_s);
    QVERIFY(apply);
    bar.resize(bar.sizeHint());
    bar.show();
    const QImage painted = apply->grab().toImage();
    const QColor ground = Palette(Theme::Light)(Tone::BadStrong);
    QCOMPARE(painted.pixelColor(painted.width() / 2, 3), ground);
}

void TestPendingBar::whatCannotBeSentSaysWhy()
{
    PendingChanges changes;
    PendingBar bar(changes);
    changes.put(zoneOf(1, u"Asia/Tokyo"_s));
    bar.setObstacle(u"This profile only reads."_s);
    QAbstractButton *const apply = shownButton(bar, u"Apply 1…"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(apply->toolTip().contains(u"This profile only reads."_s));
    QCOMPARE(apply->accessibleDescription(), u"This profile only reads."_s);
    changes.put(zoneOf(2, u"Asia/Tokyo"_s)); // and stays so
    QVERIFY(!apply->isEnabled());
    QVERIFY(shownButton(bar, u"Preview"_s)->isEnabled());
    bar.setObstacle({});
    QVERIFY(apply->isEnabled());
}

void TestPendingBar::namesTellItsButtonsApart()
{
    PendingChanges changes;
    PendingBar bar(changes);
    changes.put(zoneOf(1, u"Asia/Tokyo"_s));
    bar.show();
    QCOMPARE(badlyNamed(bar), QStringList());
}

QTEST_MAIN(TestPendingBar)
#include "test_pendingbar.moc"
