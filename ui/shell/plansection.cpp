#include "ui/shell/plansection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"

namespace Calends {

PlanSection::PlanSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_learnt(textLabel({}, Tone::Text, this))
    , m_state(new Pill({}, Mood::Neutral, this))
    , m_kind(new QComboBox(this))
    , m_plan(new QComboBox(this))
    , m_confirm(new QPushButton(tr("Confirm"), this))
    , m_release(new QPushButton(tr("Go by what the server tells"), this))
{
    for (const auto kind :
        {CustomerKind::Platform, CustomerKind::Organizations, CustomerKind::Teams, CustomerKind::Individual})
        m_kind->addItem(customerText(kind), int(kind));
    m_plan->addItem(tr("Plan not known"), int(Plan::None));
    for (const auto plan :
        {Plan::Free, Plan::Starter, Plan::Essentials, Plan::Scale, Plan::PerActiveUser, Plan::Enterprise})
        m_plan->addItem(planText(plan), int(plan));
    m_kind->setAccessibleName(tr("Kind of customer"));
    m_plan->setAccessibleName(tr("Plan"));
    const Measures m = Measures::of(this);
    auto *said = new QHBoxLayout;
    said->addWidget(m_learnt);
    said->addWidget(m_state);
    said->addStretch(1);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(m.gap());
    choice->addWidget(m_kind);
    choice->addWidget(m_plan);
    choice->addStretch(1);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(m.gap());
    steps->addWidget(m_confirm);
    steps->addWidget(m_release);
    steps->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap());
    column->addLayout(said);
    column->addLayout(choice);
    column->addLayout(steps);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanSection::kindChosen);
    connect(m_confirm, &QPushButton::clicked, this, &PlanSection::confirm);
    connect(m_release, &QPushButton::clicked, this, &PlanSection::goByTheServer);
    connect(&m_session, &Session::factsLearnt, this, &PlanSection::show);
    connect(&m_session, &Session::profileChanged, this, &PlanSection::show);
    show();
}

void PlanSection::show()
{
    const Profile &profile = m_session.profile();
    const bool known = profile.customer != CustomerKind::Unknown;
    m_learnt->setText(known ? accountDetail(profile, {}) : tr("Not learnt yet"));
    if (profile.customerConfirmed)
        m_state->setText(tr("confirmed by you"), Mood::Good);
    else
        m_state->setText(known ? tr("inferred from reads") : tr("unknown"), Mood::Neutral);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(profile.customer))));
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(int(profile.plan))));
    const QString obstacle = m_session.obstacle();
    explain(m_confirm, obstacle);
    explain(m_release,
        !obstacle.isEmpty()             ? obstacle
            : profile.customerConfirmed ? QString()
                                        : tr("Nothing is confirmed: this is what the server told."));
    kindChosen();
}

void PlanSection::kindChosen()
{
    const bool platform = CustomerKind(m_kind->currentData().toInt()) == CustomerKind::Platform;
    explain(m_plan, platform ? QString() : tr("Only Platform customers have plans that differ in the API."));
}

void PlanSection::confirm()
{
    Profile profile = m_session.profile();
    profile.customer = CustomerKind(m_kind->currentData().toInt());
    profile.plan = m_plan->isEnabled() ? Plan(m_plan->currentData().toInt()) : Plan::None;
    profile.customerConfirmed = true;
    m_session.setProfile(profile);
    if (m_session.state() == Session::State::Open)
        m_session.learn();
}

void PlanSection::goByTheServer()
{
    Profile profile = m_session.profile();
    profile.customerConfirmed = false;
    m_session.setProfile(profile);
    if (m_session.state() == Session::State::Open)
        m_session.learn();
}

} // namespace Calends
