#include "ui/shell/connectpage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/ladderlist.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"
#include "ui/shell/connectrungs.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

void empty(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_form(new ConnectForm(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_resultTitle(textLabel({}, Tone::Text, this))
    , m_ladder(new LadderList(this))
    , m_summary(new QVBoxLayout)
{
    const Measures m = Measures::of(this);
    auto *both = new QWidget;
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(m.px(40), m.px(32), m.px(40), m.px(24));
    columns->setSpacing(m.px(56));
    columns->addStretch(1);
    columns->addWidget(m_form);
    columns->addWidget(makeResult());
    columns->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(both);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_form, &ConnectForm::changed, this, &ConnectPage::clearResult);
    connect(m_form, &ConnectForm::testWanted, this, &ConnectPage::testWanted);
    connect(m_form, &ConnectForm::cancelled, this, &ConnectPage::cancelled);
    connect(m_form, &ConnectForm::keepForThisRunWanted, this, &ConnectPage::keepForThisRunWanted);
    connect(m_open, &QPushButton::clicked, this, &ConnectPage::openWanted);
    clearResult();
}

QWidget *ConnectPage::makeResult()
{
    const Measures m = Measures::of(this);
    auto *result = new QWidget(this);
    result->setFixedWidth(m.px(380));
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, m.px(6), 0, 0);
    column->setSpacing(m.px(10));
    m_resultTitle->setFont(headingFont(font()));
    m_summary->setSpacing(m.px(6));
    setButtonKind(m_open, ButtonKind::Primary);
    column->addWidget(m_resultTitle);
    column->addWidget(m_ladder);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addLayout(m_summary);
    column->addStretch(1);
    return result;
}

void ConnectPage::start() { m_form->start(); }

ConnectionDraft ConnectPage::draft() const { return m_form->draft(); }

QString ConnectPage::missing() const { return m_form->missing(); }

// What was found holds for what was typed then.
void ConnectPage::clearResult()
{
    m_ladder->setRungs({});
    empty(m_summary);
    m_resultTitle->setText({});
    m_open->hide();
}

void ConnectPage::showResults(const QList<RungResult> &results, bool running)
{
    m_resultTitle->setText(
        running ? tr("Testing %1").arg(m_form->host()) : tr("Test of %1").arg(m_form->host()));
    m_ladder->setRungs(rungsOf(results, running));
}

void ConnectPage::showPassed(const Capabilities &capabilities)
{
    empty(m_summary);
    const GroupSummary groups = groupSummary(capabilities);
    const auto add = [this](const QString &text, Tone tone, bool heading) {
        TextLabel *label = textLabel(text, tone, this);
        label->setWordWrap(true);
        if (heading)
            label->setFont(strongFont(font()));
        m_summary->addWidget(label);
    };
    add(tr("On with this account"), Tone::Text, true);
    add(groups.on.join(u", "_s), Tone::Text, false);
    if (!groups.inPart.isEmpty()) {
        add(tr("On, but not all of it"), Tone::Text, true);
        add(groups.inPart.join(u", "_s), Tone::Text, false);
    }
    for (const auto &[reason, names] : groups.off) {
        add(tr("Off: %1").arg(reason), Tone::Text, true);
        add(names.join(u", "_s), Tone::Muted, false);
    }
    if (!groups.off.isEmpty())
        add(tr("What would turn each of them on is told under “What this account may do”."), Tone::Muted,
            false);
    m_open->show();
    m_open->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::showFailed() { m_open->hide(); }

void ConnectPage::setVaultState(VaultState state, bool thisRunOnly)
{
    m_form->setVaultState(state, thisRunOnly);
}

} // namespace Calends
