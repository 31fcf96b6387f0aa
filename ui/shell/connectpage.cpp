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
#include "ui/shell/connectsummary.h"
#include "ui/shell/requestdetail.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_form(new ConnectForm(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_open(new QPushButton(tr("Open"), this))
    , m_resultTitle(textLabel({}, Tone::Text, this))
    , m_ladder(new LadderList(this))
    , m_summary(new ConnectSummary(this))
    , m_reply(new RequestDetail(this))
{
    const Measures m = Measures::of(this);
    auto *both = new QWidget;
    auto *across = new QHBoxLayout(both);
    across->setContentsMargins(m.px(40), m.px(32), m.px(40), m.px(24));
    across->addStretch(1);
    across->addLayout(m_columns);
    across->addStretch(1);
    m_columns->setSpacing(m.px(56));
    m_columns->addWidget(m_form);
    m_columns->addWidget(makeResult());
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
    connect(m_ladder, &LadderList::replyWanted, this, &ConnectPage::replyWanted);
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
    setButtonKind(m_open, ButtonKind::Primary);
    column->addWidget(m_resultTitle);
    column->addWidget(m_ladder);
    m_reply->setMinimumHeight(m.px(280));
    column->addWidget(m_reply);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_summary);
    column->addStretch(1);
    return result;
}

// Beside the form where there is room, else below it.
void ConnectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() >= Measures::of(this).px(380 + 56 + 380 + 2 * 40);
    m_columns->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ConnectPage::start() { m_form->start(); }

ConnectionDraft ConnectPage::draft() const { return m_form->draft(); }

QString ConnectPage::missing() const { return m_form->missing(); }

// What was found holds for what was typed then.
void ConnectPage::clearResult()
{
    m_ladder->setRungs({});
    m_reply->hide();
    m_reply->setRequest({});
    m_summary->setBlocks({});
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
    m_summary->setBlocks(summaryOf(capabilities));
    m_open->show();
    m_open->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::showFailed() { m_open->hide(); }

// Asked for a second time, it is put away.
void ConnectPage::showReply(const LoggedRequest &request)
{
    const bool isShown = m_reply->isVisible() && m_reply->request() == request.id;
    m_reply->setRequest(request);
    m_reply->showPart(RequestDetail::Part::Answer);
    m_reply->setVisible(!isShown);
}

void ConnectPage::setVaultState(VaultState state, bool thisRunOnly)
{
    m_form->setVaultState(state, thisRunOnly);
}

} // namespace Calends
