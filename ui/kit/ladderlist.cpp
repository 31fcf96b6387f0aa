#include "ui/kit/ladderlist.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/banner.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using State = LadderRung::State;

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting:
        return LadderList::tr("waiting");
    case State::Running:
        return LadderList::tr("testing");
    case State::Passed:
        return LadderList::tr("passed");
    case State::Inferred:
        return LadderList::tr("inferred");
    case State::Failed:
        return LadderList::tr("failed");
    case State::Skipped:
        break;
    }
    return LadderList::tr("not reached");
}

class RungMark final : public QWidget
{
public:
    RungMark(State state, QWidget *parent)
        : QWidget(parent)
        , m_state(state)
    {
        const int side = Measures::of(this).icon();
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette colors = Palette::of(palette());
        if (m_state == State::Passed) {
            paintGlyph(&painter, rect(), Glyph::Check, colors(Tone::Good));
        } else if (m_state == State::Inferred) {
            paintGlyph(&painter, rect(), Glyph::Information, colors(Tone::Muted));
        } else if (m_state == State::Failed) {
            paintGlyph(&painter, rect(), Glyph::Cross, colors(Tone::Bad));
        } else {
            painter.setPen(QPen(colors(m_state == State::Running ? Tone::Accent : Tone::Faint), 2));
            painter.drawEllipse(QRectF(rect()).adjusted(4, 4, -4, -4));
        }
    }

private:
    State m_state;
};

} // namespace

LadderList::LadderList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::of(this).px(8));
    setAccessibleName(tr("Connection test"));
}

void LadderList::setRungs(const QList<LadderRung> &rungs)
{
    if (rungs == m_rungs)
        return;
    m_rungs = rungs;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const LadderRung &rung : rungs)
        addRung(rung);
}

QToolButton *LadderList::replyButton(const LadderRung &rung, QWidget *line)
{
    auto *const button = new QToolButton(line);
    button->setAutoRaise(true);
    button->setIcon(icon(Glyph::Request));
    button->setToolTip(tr("Show the raw reply"));
    button->setAccessibleName(tr("Raw reply: %1").arg(rung.title));
    connect(button, &QToolButton::clicked, this, [this, reply = rung.reply] { Q_EMIT replyWanted(reply); });
    return button;
}

void LadderList::addRung(const LadderRung &rung)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const bool reached = rung.state != State::Waiting && rung.state != State::Skipped;
    row->addWidget(new RungMark(rung.state, line), 0, Qt::AlignTop);
    row->addWidget(textLabel(rung.title, reached ? Tone::Text : Tone::Muted, line), 0, Qt::AlignTop);
    TextLabel *detail = textLabel(rung.detail, Tone::Muted, line);
    detail->setFont(smallFont(font()));
    detail->setWordWrap(true);
    // Its first line stands on the title's, however high the row is.
    detail->setAlignment((detail->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    detail->setContentsMargins(
        0, QFontMetrics(font()).ascent() - QFontMetrics(detail->font()).ascent(), 0, 0);
    row->addWidget(detail, 1);
    if (rung.reply > 0)
        row->addWidget(replyButton(rung, line), 0, Qt::AlignTop);
    line->setAccessibleName(u"%1: %2 %3"_s.arg(rung.title, stateWord(rung.state), rung.detail));
    m_column->addWidget(line);
    if (rung.state != State::Failed)
        return;
    auto *banner = new Banner(this);
    banner->setContent(
        {.glyph = Glyph::Warning, .mood = Mood::Bad, .title = rung.cause, .reason = rung.cure});
    m_column->addWidget(banner);
}

} // namespace Calends
