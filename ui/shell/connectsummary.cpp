#include "ui/shell/connectsummary.h"

#include <QMap>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "models/account/capabilities.h"
#include "models/account/groupwords.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Areas = QMap<QString, QStringList>;

// One line: glyph, area, and as much of its parts as fits.
class AreaLine final : public QWidget
{
public:
    AreaLine(Glyph glyph, const SummaryLine &line, QWidget *parent)
        : QWidget(parent)
        , m_glyph(glyph)
        , m_line(line)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const QString whole = line.parts.isEmpty() ? line.area : QString(line.area + ": "_L1 + line.parts);
        setAccessibleName(whole);
        setToolTip(whole);
    }

    QSize sizeHint() const override
    {
        const Measures m = Measures::of(this);
        return {m.px(200), std::max(fontMetrics().height(), m.icon()) + m.px(2)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Measures m = Measures::of(this);
        const Palette colors = Palette::of(palette());
        const QRect mark(0, (height() - m.icon()) / 2, m.icon(), m.icon());
        const Tone tone = m_glyph == Glyph::Check ? Tone::Good : Tone::Muted;
        paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_glyph, colors(tone));
        QRect room = rect().adjusted(m.icon() + m.px(6), 0, 0, 0);
        drawText(&painter, room, m_line.area, colors(Tone::Text));
        room.setLeft(room.left() + fontMetrics().horizontalAdvance(m_line.area) + m.px(6));
        painter.setFont(smallFont(font()));
        if (room.width() > m.px(30))
            drawText(&painter, room, m_line.parts, colors(Tone::Muted));
    }

private:
    void drawText(QPainter *painter, const QRect &room, const QString &text, const QColor &color) const
    {
        painter->setPen(color);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        painter->drawText(QStyle::visualRect(layoutDirection(), rect(), room),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), shown);
    }

    Glyph m_glyph;
    SummaryLine m_line;
};

void add(Areas *areas, const GroupWords &words) { (*areas)[words.area].append(words.part); }

SummaryLine lineOf(const QString &area, QStringList parts)
{
    std::sort(parts.begin(), parts.end(),
        [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    const bool asSuch = parts.removeAll(QString()) > 0;
    const QString names = parts.join(u", "_s);
    return {area, asSuch && !parts.isEmpty() ? ConnectSummary::tr("with %1").arg(names) : names};
}

SummaryBlock blockOf(const QString &title, Glyph glyph, const Areas &areas)
{
    SummaryBlock block{title, glyph, {}};
    for (auto area = areas.cbegin(); area != areas.cend(); ++area)
        block.lines.append(lineOf(area.key(), area.value()));
    std::sort(block.lines.begin(), block.lines.end(),
        [](const SummaryLine &a, const SummaryLine &b) { return a.area.localeAwareCompare(b.area) < 0; });
    return block;
}

} // namespace

QList<SummaryBlock> summaryOf(const Capabilities &capabilities)
{
    QList<std::string_view> groups;
    for (const Operation &operation : operations()) {
        if (!groups.contains(operation.group))
            groups.append(operation.group);
    }
    Areas on;
    Areas inPart;
    QMap<Obstacle, Areas> off;
    for (const std::string_view group : std::as_const(groups)) {
        const GroupVerdict whole = capabilities.checkGroup(group);
        const GroupWords words = wordsOf(group);
        if (!whole.allowed())
            add(&off[whole.verdict.obstacle], words);
        else
            add(whole.off.isEmpty() ? &on : &inPart, words);
    }
    QList<SummaryBlock> blocks{blockOf(ConnectSummary::tr("On with this account"), Glyph::Check, on),
        blockOf(ConnectSummary::tr("On, but not all of it"), Glyph::Minus, inPart)};
    for (auto obstacle = off.cbegin(); obstacle != off.cend(); ++obstacle)
        blocks.append(blockOf(
            ConnectSummary::tr("Off · %1", "what stands in the way").arg(obstacleText(obstacle.key())),
            Glyph::Lock, obstacle.value()));
    blocks.removeIf([](const SummaryBlock &block) { return block.lines.isEmpty(); });
    return blocks;
}

ConnectSummary::ConnectSummary(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::of(this).px(2));
}

void ConnectSummary::setBlocks(const QList<SummaryBlock> &blocks)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const SummaryBlock &block : blocks)
        addBlock(block);
    if (blocks.size() > 1) {
        TextLabel *more
            = textLabel(tr("Why, and what would turn it on, is told under “What this account may do”."),
                Tone::Muted, this);
        more->setWordWrap(true);
        more->setFont(smallFont(font()));
        m_column->addSpacing(Measures::of(this).px(8));
        m_column->addWidget(more);
    }
}

void ConnectSummary::addBlock(const SummaryBlock &block)
{
    TextLabel *title = textLabel(block.title, Tone::Text, this);
    title->setFont(strongFont(font()));
    title->setContentsMargins(0, Measures::of(this).px(8), 0, Measures::of(this).px(2));
    title->setWordWrap(true);
    m_column->addWidget(title);
    for (const SummaryLine &line : block.lines)
        m_column->addWidget(new AreaLine(block.glyph, line, this));
}

} // namespace Calends
