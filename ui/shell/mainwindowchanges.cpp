// What the window says and does of an account's changes: those that wait, and the jobs under way.
#include <QPushButton>

#include <array>
#include <utility>

#include "ui/kit/measures.h"
#include "ui/shell/changetray.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr std::array changeVerbs{std::pair{ChangeVerb::Preview, WindowAction::PreviewChanges},
    std::pair{ChangeVerb::Apply, WindowAction::ApplyChanges},
    std::pair{ChangeVerb::Discard, WindowAction::DiscardChanges},
    std::pair{ChangeVerb::Undo, WindowAction::UndoChange},
    std::pair{ChangeVerb::Redo, WindowAction::RedoChange}};

} // namespace

void MainWindow::addChangeActions()
{
    using namespace WindowAction;
    m_actions.add(PreviewChanges, tr("Preview the pending changes"), QKeySequence(u"Ctrl+Shift+P"_s));
    m_actions.add(ApplyChanges, tr("Apply the pending changes…"), QKeySequence(u"Ctrl+S"_s));
    m_actions.add(
        DiscardChanges, tr("Discard the pending changes…"), QKeySequence(u"Ctrl+Shift+Backspace"_s));
    m_actions.add(UndoChange, tr("Undo the latest change…"), QKeySequence(QKeySequence::Undo));
    m_actions.add(RedoChange, tr("Redo what was taken back…"), QKeySequence(u"Ctrl+Shift+Z"_s));
}

void MainWindow::connectChangeActions()
{
    for (const auto &[verb, action] : changeVerbs) {
        connect(m_actions.find(action), &QAction::triggered, this, [this, verb = verb] {
            if (m_workspace && m_workspace->tray())
                m_workspace->tray()->run(verb);
        });
    }
    m_jobs->setMinimumWidth(Measures::of(this).px(40)); // what is cut stands in the tooltip
    connect(m_jobs, &QPushButton::clicked, m_actions.find(WindowAction::GoJobs), &QAction::trigger);
}

void MainWindow::updateChanges()
{
    const ChangeTray *const tray = isAtWork() ? m_workspace->tray() : nullptr;
    for (const auto &[verb, action] : changeVerbs) {
        const QString obstacle = tray ? tray->obstacle(verb)
            : isAtWork()              ? tr("The account is still being opened.")
                                      : tr("No account is open.");
        m_actions.setAvailable(action, obstacle.isEmpty(), obstacle);
    }
    const QString text = tray ? tray->jobsText() : QString();
    m_jobs->setVisible(!text.isEmpty());
    m_jobs->setText(text);
    m_jobs->setToolTip(tray ? tray->jobsDetail() : QString());
}

} // namespace Calends
