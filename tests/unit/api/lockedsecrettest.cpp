// What is held for long is locked in memory, and is there as it was given.
#include <QFile>
#include <QTest>

#include <array>
#include <memory>

#include <sys/mman.h>

#include "models/api/lockedsecret.h"

using namespace Calends;

namespace {

// kB of this process that are never swapped out.
qlonglong locked()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmLck:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class TestLockedSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsHeldAsItWasGiven();
    void itIsLockedWhileItIsHeld();
};

void TestLockedSecret::itIsHeldAsItWasGiven()
{
    const QByteArray given("cal_live_\0_0123", 15);
    const LockedSecret one(given);
    LockedSecret other = one;
    QCOMPARE(one.copy(), given);
    QCOMPARE(other.copy(), given);
    other = LockedSecret(QByteArray());
    QCOMPARE(other.copy(), QByteArray());
    QCOMPARE(LockedSecret().copy(), QByteArray());
    QCOMPARE(one.copy(), given);
    QVERIFY(one.copy().constData() != given.constData());
}

// As far as anybody's memory is locked: a machine may let nobody, and a sanitizer makes it do nothing.
void TestLockedSecret::itIsLockedWhileItIsHeld()
{
    const qlonglong none = locked();
    const auto page = std::make_unique<std::array<char, 4096>>();
    mlock(page->data(), page->size());
    const bool isLockable = locked() > none;
    munlock(page->data(), page->size());
    const qlonglong before = locked();
    auto secret = std::make_unique<LockedSecret>(QByteArray(100, 's'));
    QCOMPARE(locked() > before, isLockable);
    const LockedSecret copy = *secret;
    secret.reset();
    QCOMPARE(locked() > before, isLockable); // it is held still
    QCOMPARE(copy.copy(), QByteArray(100, 's'));
}

QTEST_GUILESS_MAIN(TestLockedSecret)
#include "lockedsecrettest.moc"
