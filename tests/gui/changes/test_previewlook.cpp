// How the preview page looks and reads: veiled, to a screen reader, in both themes.
#include <QApplication>
#include <QSignalSpy>

#include "tests/gui/changes/previewtest.h"
#include "tests/gui/settings/paintedtexts.h"
#include "ui/kit/discretion.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;

} // namespace

class TestPreviewLook : public PreviewTest
{
    Q_OBJECT
private Q_SLOTS:
    void discreetModeVeilsPeople();
    void namesTellItsControlsApart();
    void picturesLookLikeTheMockUp_data();
    void picturesLookLikeTheMockUp();
};

void TestPreviewLook::discreetModeVeilsPeople()
{
    Discretion discretion;
    ChangeSet set = apia(3);
    set.title = u"Time zone of %1"_s.arg(set.changes.at(0).name);
    set.changes[0].cascade = u"All bookings of %1 go."_s.arg(set.changes.at(0).name);
    m_page->showSet(set);
    view()->setCurrentIndex(view()->model()->index(0, PreviewTable::SubjectColumn));
    const auto told
        = [this, &set] { return paintedTexts(*m_page).join(u'\n').contains(set.changes.at(0).name); };
    QVERIFY(told());
    discretion.setOn(true);
    QVERIFY(!told());
    QVERIFY(!paintedTexts(*m_page).contains(m_users.at(0).timeZone.value()));
    QVERIFY(paintedTexts(*m_page).contains(u"ready"_s));
}

void TestPreviewLook::namesTellItsControlsApart()
{
    m_page->showSet(apia());
    QCOMPARE(badlyNamed(*m_page), QStringList());
    m_bench->fault({{u"kind"_s, u"500"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, 3}});
    QVERIFY(applied(apia()));
    QCOMPARE(badlyNamed(*m_page), QStringList());
}

void TestPreviewLook::picturesLookLikeTheMockUp_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestPreviewLook::picturesLookLikeTheMockUp()
{
    QFETCH(Theme, theme);
    QApplication::setStyle(new Style(theme));
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    ChangeSet set = m_bench->zoneChanges(m_users, Apia);
    set.changes[3].look = u"managed by a parent, edit the parent"_s;
    m_bench->patchUser(m_users.at(4).id.value(), R"({"timeZone":"Pacific/Auckland"})");
    m_bench->patchUser(m_users.at(6).id.value(), R"({"timeZone":"Pacific/Apia"})");
    m_page->showSet(set);
    QSignalSpy ended(m_page->preview(), &ChangePreview::dryRunEnded);
    m_page->refresh();
    QVERIFY(ended.wait(Patience));
    view()->setCurrentIndex(view()->model()->index(4, PreviewTable::SubjectColumn));
    QVERIFY(showsCounts({u"37 will change"_s, u"1 already so"_s, u"1 changed since"_s, u"1 needs a look"_s}));
    const QImage before = picture(*m_page, u"preview-"_s + look);
    const QColor ground = Palette(theme)(Tone::Window);
    QCOMPARE(before.pixelColor(4, 60), ground);
    m_bench->fault({{u"kind"_s, u"500"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, 2}});
    button(u"Apply"_s)->click();
    ChangeJob *const job = m_page->preview()->job();
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(
        job->count(ChangeState::Applied) > 10 || job->state() == JobState::Finished, Patience);
    job->pause();
    picture(*m_page, u"preview-running-"_s + look);
    QTRY_VERIFY_WITH_TIMEOUT(job->state() != JobState::Running, Patience);
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QTRY_VERIFY_WITH_TIMEOUT(counts().filter(u"will change"_s).isEmpty(), Patience);
    const QImage after = picture(*m_page, u"preview-ended-"_s + look);
    QVERIFY(after != before);
    QApplication::setStyle(new Style(Theme::Light));
}

QTEST_MAIN(TestPreviewLook)
#include "test_previewlook.moc"
