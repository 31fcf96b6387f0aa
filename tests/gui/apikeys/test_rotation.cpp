// In the whole window: an account's key replaced from its page, and several people put into a team.
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "tests/gui/credentials/finding.h"
#include "tests/gui/pages/windowediting.h"
#include "ui/apikeys/rotationdialog.h"
#include "ui/changes/previewpage.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/credentialspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"
#include "ui/teams/addtoteam.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = WindowEditing::Patience;

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theKeyIsReplacedFromItsPage();
    void severalPeopleAreAddedToATeam();

private:
    void addToTeam(const QStringList &people, const QString &team);

    std::unique_ptr<SandboxConsole> m_sample;
    std::unique_ptr<WindowEditing> m_editing;
};

void TestRotation::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"organization"_s, u"essentials"_s, 20, u"none"_s);
    m_editing = std::make_unique<WindowEditing>(*m_sample);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->console().window().workspace() && m_sample->page(u"people"_s)
            && m_sample->page(u"people"_s)->shown().body == PageView::Body::Rows
            && m_editing->isQuiet(u"people"_s),
        Patience);
    m_editing->window().resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowActive(&m_editing->window()));
}

void TestRotation::cleanupTestCase()
{
    m_editing.reset();
    m_sample.reset();
}

void TestRotation::theKeyIsReplacedFromItsPage()
{
    WindowEditing &editing = *m_editing;
    const auto key = [&editing] { return std::get<ApiKey>(editing.session().credentials().account()).key; };
    const QString old = key();
    m_sample->workspace().navigator().go({CredentialsPage::pageId(), {}});
    const QWidget &page = *m_sample->workspace().page(CredentialsPage::pageId());
    QPushButton *const rotate = buttonSaying(page, u"Rotate…"_s);
    QTRY_VERIFY(rotate->isEnabled());
    QTest::mouseClick(rotate, Qt::LeftButton);
    auto *const dialog = editing.window().findChild<RotationDialog *>();
    QVERIFY(dialog);
    auto *const lifetime = named<QComboBox>(*dialog, u"How long the new key is valid"_s);
    lifetime->setCurrentIndex(lifetime->findData(365));
    QCOMPARE(dialog->days(), 365);
    QTest::mouseClick(buttonSaying(*dialog, u"Preview…"_s), Qt::LeftButton);
    QTRY_COMPARE(m_sample->workspace().navigator().place().page, PreviewPage::pageId());
    QCOMPARE(key(), old);
    const ChangeJob *const job = editing.applyNamed();
    QVERIFY(job);
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(key() != old);
    QCOMPARE(editing.session().profile().keyLife.made.daysTo(editing.session().profile().keyLife.expires),
        qint64(365));
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->text().startsWith(u"Made here on"_s); }));
    const QList<QLabel *> all = editing.window().findChildren<QLabel *>();
    QVERIFY(std::none_of(all.cbegin(), all.cend(), [&](const QLabel *label) {
        return label->text().contains(key()) || label->toolTip().contains(key());
    }));
    QTRY_COMPARE_WITH_TIMEOUT(editing.session().learning(), Session::Learning::Learnt, Patience);
}

// Leaves them among the changes that wait.
void TestRotation::addToTeam(const QStringList &people, const QString &team)
{
    WindowEditing &editing = *m_editing;
    editing.go(u"people"_s);
    ResourcePage &page = editing.page(u"people"_s);
    page.view()->clearRows();
    const QAbstractItemModel &model = *page.view()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (!people.contains(index.data(IdRole).toString()))
            continue;
        page.view()->setCurrentIndex(index);
        page.view()->toggleRow();
    }
    QCOMPARE(page.view()->selectedRows(), int(people.size()));
    // A team that was just made is offered once the account's teams were read again.
    QPushButton *const open = buttonSaying(*page.findChild<SelectionBar *>(), u"Add to team…"_s);
    AddToTeam *form = nullptr;
    QVERIFY(QTest::qWaitFor(
        [&] {
            form = editing.window().findChild<AddToTeam *>();
            if (form)
                return false; // the one before is still closing
            QTest::mouseClick(open, Qt::LeftButton);
            form = editing.window().findChild<AddToTeam *>();
            if (!form || form->addButton()->isEnabled())
                return false;
            QTest::keyClicks(form->search(), team);
            if (form->addButton()->isEnabled())
                return true;
            form->reject();
            return false;
        },
        Patience));
    QTest::mouseClick(form->addButton(), Qt::LeftButton);
    QCOMPARE(qsizetype(editing.account().pending().count()), people.size());
}

void TestRotation::severalPeopleAreAddedToATeam()
{
    WindowEditing &editing = *m_editing;
    editing.go(u"teams"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editing.isQuiet(u"teams"_s), Patience);
    QCOMPARE(editing.trigger(WindowAction::NewRow), QString());
    QVERIFY(editing.type("name", u"Night shift"_s));
    const ChangeJob *const made = editing.send();
    QVERIFY(made);
    QCOMPARE(made->count(ChangeState::Applied), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!editing.rowWith(u"teams"_s, "name", u"Night shift"_s).isEmpty(), Patience);

    // Whoever made the team is in it. Of the sample the last have joined the organization, some of the first
    // not.
    const QString owner = QString::number(editing.session().capabilities().facts().userId);
    QStringList people{owner};
    const QAbstractItemModel &model = *editing.page(u"people"_s).view()->model();
    for (int row = model.rowCount() - 1; row >= 0 && people.size() < 3; --row) {
        const QString id = model.index(row, 0).data(IdRole).toString();
        if (id != owner)
            people.append(id);
    }
    QCOMPARE(people.size(), 3);
    addToTeam(people, u"Night"_s);
    QCOMPARE(editing.trigger(WindowAction::PreviewChanges), QString());
    const ChangeJob *const job = editing.apply();
    QVERIFY(job);
    QCOMPARE(job->rowCount(), 3);
    QStringList reasons;
    for (const ReasonGroup &group : job->reasons())
        reasons.append(changeStateText(group.state) + u": "_s + group.reason);
    QVERIFY2(job->count(ChangeState::Applied) == 2, qPrintable(reasons.join(u'\n')));
    QCOMPARE(job->count(ChangeState::ChangedSince), 1); // an owner is not made a member
    for (int row = 0; row < 3; ++row)
        QVERIFY(!job->change(row)->name.isEmpty());
    QCOMPARE(editing.account().pending().count(), 0);
}

QTEST_MAIN(TestRotation)
#include "test_rotation.moc"
