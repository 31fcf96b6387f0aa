#include "tests/gui/pages/windowediting.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "models/api/requestlog.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/previewpage.h"
#include "ui/changes/typednamedialog.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

WindowEditing::WindowEditing(SandboxConsole &sample)
    : m_sample(sample)
{
}

bool WindowEditing::isReady()
{
    if (!QTest::qWaitFor([this] { return m_sample.isSettled(); }, Patience))
        return false;
    window().resize(1280, 800);
    return QTest::qWaitForWindowActive(&window());
}

PreviewPage &WindowEditing::preview()
{
    return *qobject_cast<PreviewPage *>(m_sample.workspace().page(PreviewPage::pageId()));
}

bool WindowEditing::isQuiet(const QString &id)
{
    const PageView &shown = page(id).shown();
    return shown.progress.isEmpty() && !shown.age.isEmpty();
}

void WindowEditing::go(const QString &id) { m_sample.workspace().navigator().go({id, {}}); }

int WindowEditing::asked(std::string_view operation)
{
    const auto &requests = session().log().requests();
    return int(std::count_if(requests.cbegin(), requests.cend(), [operation](const LoggedRequest &request) {
        return request.operation && request.operation->id == operation;
    }));
}

QString WindowEditing::cell(const QString &id, const QString &row, const QByteArray &column)
{
    const TableView &view = *page(id).view();
    const QAbstractItemModel &model = *view.model();
    for (int place = 0; place < model.rowCount(); ++place) {
        if (model.index(place, 0).data(IdRole).toString() == row)
            return model.index(place, view.columnOf(column)).data().toString();
    }
    return u"(gone)"_s;
}

QString WindowEditing::rowWith(const QString &id, const QByteArray &column, const QString &text)
{
    const TableView &view = *page(id).view();
    const QAbstractItemModel &model = *view.model();
    for (int place = 0; place < model.rowCount(); ++place) {
        if (model.index(place, view.columnOf(column)).data().toString() == text)
            return model.index(place, 0).data(IdRole).toString();
    }
    return {};
}

void WindowEditing::choose(const QString &id, const QString &row)
{
    TableView &view = *page(id).view();
    view.clearRows();
    m_sample.workspace().navigator().go({id, row});
    view.setFocus();
}

QString WindowEditing::trigger(const QString &action)
{
    QAction *const found = window().actions().find(action);
    if (!found->isEnabled())
        return found->toolTip();
    found->trigger();
    return {};
}

ChangeForm *WindowEditing::form()
{
    const QList<ChangeForm *> forms = window().findChildren<ChangeForm *>();
    const auto shown = std::find_if(
        forms.cbegin(), forms.cend(), [](const ChangeForm *form) { return form->isVisible(); });
    return shown == forms.cend() ? nullptr : *shown;
}

bool WindowEditing::type(std::string_view field, const QString &text)
{
    auto *const line = form()->row(field)->editor()->findChild<QLineEdit *>();
    if (!line)
        return false;
    line->selectAll();
    QTest::keyClicks(line, text);
    return true;
}

bool WindowEditing::pick(std::string_view field, const QString &text)
{
    auto *const box = form()->row(field)->editor()->findChild<QComboBox *>();
    const int at = box ? box->findText(text) : -1;
    if (at < 0)
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentIndex() < at)
        QTest::keyClick(box, Qt::Key_Down);
    return box->currentIndex() == at;
}

bool WindowEditing::pickPlace(const QString &name)
{
    QComboBox *const place = form()->place();
    const int at = place ? place->findText(name) : -1;
    if (at >= 0)
        place->setCurrentIndex(at);
    return at >= 0;
}

ChangeJob *WindowEditing::send()
{
    QPushButton *const add = form()->addButton();
    if (!add->isEnabled()) {
        qWarning("The form is not complete: %s", qPrintable(add->toolTip()));
        return nullptr;
    }
    add->click();
    const QString obstacle = trigger(WindowAction::PreviewChanges);
    if (!obstacle.isEmpty()) {
        qWarning("There is no preview: %s", qPrintable(obstacle));
        return nullptr;
    }
    return apply();
}

ChangeJob *WindowEditing::apply()
{
    const QList<QPushButton *> buttons = preview().findChildren<QPushButton *>();
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *each) { return each->isVisible() && each->text().startsWith(u"Apply"_s); });
    if (button == buttons.cend() || !(*button)->isEnabled()) {
        qWarning(
            "Apply is off: %s", button == buttons.cend() ? "not there" : qPrintable((*button)->toolTip()));
        return nullptr;
    }
    const qsizetype before = account().changes().jobs().size();
    (*button)->click();
    return awaited(before);
}

ChangeJob *WindowEditing::awaited(qsizetype before)
{
    const QList<ChangeJob *> jobs = account().changes().jobs();
    if (jobs.size() == before)
        return nullptr;
    ChangeJob *const job = jobs.constFirst();
    if (!QTest::qWaitFor([job] { return job->state() == JobState::Finished; }, Patience))
        qWarning("The job ended in %d: %s", int(job->state()), qPrintable(job->message()));
    return job;
}

TypedNameDialog *WindowEditing::nameDialog() { return window().findChild<TypedNameDialog *>(); }

ChangeJob *WindowEditing::destroy(const QString &id, const QString &row)
{
    choose(id, row);
    const QString obstacle = trigger(WindowAction::RemoveRows);
    if (!obstacle.isEmpty()) {
        qWarning("It cannot be deleted: %s", qPrintable(obstacle));
        return nullptr;
    }
    return applyNamed();
}

ChangeJob *WindowEditing::applyNamed()
{
    if (apply() || !nameDialog()) {
        qWarning("No name was asked for.");
        return nullptr;
    }
    const qsizetype before = account().changes().jobs().size();
    auto *const line = nameDialog()->findChild<QLineEdit *>();
    QTest::keyClicks(line, session().profile().name.chopped(1));
    QTest::keyClick(line, Qt::Key_Return);
    if (account().changes().jobs().size() != before || !nameDialog()) {
        qWarning("Half a name was enough.");
        return nullptr;
    }
    QTest::keyClicks(line, session().profile().name.last(1));
    QTest::keyClick(line, Qt::Key_Return);
    return awaited(before);
}

} // namespace Calends
