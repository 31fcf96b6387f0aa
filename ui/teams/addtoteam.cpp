#include "ui/teams/addtoteam.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

AddToTeam::AddToTeam(const QList<EditingPlace> &teams, int people, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_teams(new QListWidget(this))
    , m_role(new QComboBox(this))
    , m_accepted(new QCheckBox(tr("Joined at once"), this))
    , m_obstacle(textLabel({}, Tone::Muted, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_add(new QPushButton(tr("Add to changes"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add %n people to a team", nullptr, people));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.gap());
    auto *const heading = textLabel(windowTitle(), Tone::Text, this);
    heading->setFont(titleFont(font()));
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(makeFields(teams), 1);
    m_obstacle->setWordWrap(true);
    column->addWidget(m_obstacle);
    column->addLayout(dialogFoot(this, m_cancel, m_add));
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT joinWanted(join());
        accept();
    });
    resize(fitting({m.px(440), m.px(460)}, parent));
    m_search->setFocus();
    showObstacle();
}

QWidget *AddToTeam::makeFields(const QList<EditingPlace> &teams)
{
    auto *const fields = new QWidget(this);
    auto *const column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Search teams"));
    m_search->setAccessibleName(tr("Search teams"));
    m_search->setClearButtonEnabled(true);
    m_teams->setAccessibleName(tr("Teams"));
    for (const EditingPlace &team : teams) {
        auto *const item = new QListWidgetItem(team.name, m_teams);
        item->setData(Qt::UserRole, team.id);
    }
    for (const TeamRole role : {TeamRole::Member, TeamRole::Admin, TeamRole::Owner})
        m_role->addItem(teamRoleText(role), int(role));
    m_role->setAccessibleName(tr("Role"));
    m_accepted->setChecked(true);
    m_accepted->setToolTip(
        tr("Else they are invited, and cannot be booked with the team before they accept"));
    column->addWidget(m_search);
    column->addWidget(m_teams, 1);
    auto *const role = new QHBoxLayout;
    auto *const words = textLabel(tr("Role"), Tone::Text, fields);
    words->setBuddy(m_role);
    role->addWidget(words);
    role->addWidget(m_role);
    role->addStretch(1);
    column->addLayout(role);
    column->addWidget(m_accepted);
    connect(m_search, &QLineEdit::textChanged, this, &AddToTeam::filter);
    connect(m_teams, &QListWidget::currentItemChanged, this, &AddToTeam::showObstacle);
    if (m_teams->count() == 1)
        m_teams->setCurrentRow(0);
    return fields;
}

// What is left alone is chosen; what is no longer shown is not.
void AddToTeam::filter()
{
    const QString wanted = m_search->text().trimmed();
    QList<QListWidgetItem *> shown;
    for (int row = 0; row < m_teams->count(); ++row) {
        QListWidgetItem *const item = m_teams->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
        if (!item->isHidden())
            shown.append(item);
    }
    const QListWidgetItem *const current = m_teams->currentItem();
    if (shown.size() == 1)
        m_teams->setCurrentItem(shown.constFirst());
    else if (current && current->isHidden())
        m_teams->setCurrentItem(nullptr);
    showObstacle();
}

void AddToTeam::showObstacle()
{
    const QString obstacle = m_teams->currentItem() ? QString() : tr("Choose a team.");
    m_obstacle->setText(obstacle.isEmpty()
            ? tr("Whoever is in the team already keeps a higher role; what is missing is changed.")
            : obstacle);
    explain(m_add, obstacle, tr("Nothing is sent yet"));
}

TeamJoin AddToTeam::join() const
{
    const QListWidgetItem *const team = m_teams->currentItem();
    return {team ? team->data(Qt::UserRole).toLongLong() : 0, TeamRole(m_role->currentData().toInt()),
        m_accepted->isChecked()};
}

} // namespace Calends
