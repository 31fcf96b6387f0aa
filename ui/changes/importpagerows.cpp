// What is said of the rows of a file, and what is done with them.
#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/changes/importkeeping.h"
#include "ui/changes/importpage.h"
#include "ui/changes/importrows.h"
#include "ui/kit/explained.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"

namespace Calends {

void ImportPage::showCounts()
{
    const ImportPlan *const plan = m_table->plan();
    const QLocale locale;
    const auto counted = [this, &locale](ImportVerdict verdict) {
        return tr("%1 %2").arg(locale.toString(m_table->count(verdict)), importVerdictText(verdict));
    };
    QString obstacle = m_target.obstacle();
    if (obstacle.isEmpty())
        obstacle = plan ? plan->obstacle() : tr("Choose a file first.");
    if (obstacle.isEmpty() && m_table->isLooking())
        obstacle = tr("The rows are being looked at.");
    const int wanted = m_table->count(ImportVerdict::New)
        + (m_changed->isChecked() ? m_table->count(ImportVerdict::Changed) : 0);
    if (obstacle.isEmpty() && wanted == 0)
        obstacle = tr("No row makes a difference.");
    m_keeping->setRows(m_table->count(ImportVerdict::New));
    m_keeping->setVisible(m_keeping->isOffered() && m_stack->currentWidget() != m_nothing);
    if (obstacle.isEmpty() && m_table->count(ImportVerdict::New) > 0)
        obstacle = m_keeping->obstacle();
    m_counts->setText(!plan ? QString()
            : !plan->obstacle().isEmpty()
            ? plan->obstacle()
            : joined({counted(ImportVerdict::New), counted(ImportVerdict::Changed),
                counted(ImportVerdict::Exists), counted(ImportVerdict::Invalid),
                m_table->isLooking() ? counted(ImportVerdict::Unknown) : QString()}));
    explain(m_preview, obstacle,
        m_preview->text() + u'\n' + tr("See what would be sent: nothing is sent before"));
    const int known = m_table->count(ImportVerdict::Exists) + m_table->count(ImportVerdict::Changed);
    m_existing->setVisible(known > 0);
    explain(m_existing, existing().isEmpty() ? tr("Choose a row whose person exists.") : QString(),
        m_existing->text());
    explain(m_suggestions, m_table->count(ImportVerdict::Invalid) > 0 ? QString() : tr("No row needs one."),
        m_suggestions->text());
    explain(m_changed, m_table->count(ImportVerdict::Changed) > 0 ? QString() : tr("None of them differs."),
        m_changed->text());
    m_preview->setText(wanted > 0 ? tr("Preview %L1…").arg(wanted) : tr("Preview…"));
}

// What the current row of the file is about; empty: nobody yet.
QString ImportPage::existing() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_table->rowCount() ? m_table->at(row).existing : QString();
}

// Mended where it can be, else left for whom it is about.
void ImportPage::openRow()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_table->rowCount())
        return;
    if (!m_table->at(row).suggestion.isEmpty())
        m_table->takeSuggestion(row);
    else if (!existing().isEmpty())
        Q_EMIT existingWanted(existing());
}

void ImportPage::preview()
{
    QList<Change> changes = m_table->changes(m_changed->isChecked());
    m_keeping->putInto(&changes);
    if (!changes.isEmpty())
        Q_EMIT previewWanted({tr("Import of %1").arg(m_name), changes, 0});
}

} // namespace Calends
