#include "ui/kit/selectionbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

constexpr int Below = 8; // px to the end of the page

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(textLabel({}, Tone::Text, this))
    , m_all(new QPushButton(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_export(new QPushButton(tr("Export selected…"), this))
    , m_copyText(new QPushButton(tr("Copy as text"), this))
    , m_copyCsv(new QPushButton(tr("Copy as CSV"), this))
{
    const Measures m = Measures::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(10), m.px(5), m.px(6), m.px(5) + m.px(Below));
    row->setSpacing(m.px(6));
    m_text->setElided();
    for (QPushButton *button : {m_all, m_clear, m_export, m_copyText, m_copyCsv}) {
        setButtonKind(button, ButtonKind::Quiet);
        // Large text must not make the window wider than the screen: what is cut stands in the tooltip.
        button->setMinimumWidth(m.px(28));
    }
    m_clear->setToolTip(tr("Choose no row (Esc)"));
    m_clear->setAccessibleName(tr("Clear the selection"));
    m_copyText->setToolTip(m_copyText->text() + u'\n'
        + tr("The columns that are shown, a line for each row, tabs between them"));
    m_copyCsv->setToolTip(
        m_copyCsv->text() + u'\n' + tr("The columns that are shown, safe for spreadsheets"));
    row->addWidget(m_text);
    row->addWidget(m_all);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(m_copyText);
    row->addWidget(m_copyCsv);
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::allWanted);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearWanted);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportWanted);
    connect(m_copyText, &QPushButton::clicked, this, &SelectionBar::textWanted);
    connect(m_copyCsv, &QPushButton::clicked, this, &SelectionBar::csvWanted);
    setAccessibleName(tr("Selection"));
    setCounts(0, 0, false);
}

void SelectionBar::setCounts(int selected, int shown, bool filtered)
{
    const QLocale locale;
    m_text->setText(tr("%1 selected of %2").arg(locale.toString(selected), locale.toString(shown)));
    m_all->setText(filtered ? tr("Select all matching") : tr("Select all"));
    m_all->setToolTip(m_all->text() + u'\n' + tr("Ctrl+A"));
    m_all->setVisible(selected < shown);
}

QString SelectionBar::text() const { return m_text->text(); }

void SelectionBar::setExportObstacle(const QString &reason)
{
    explain(m_export, reason);
    m_export->setToolTip(reason.isEmpty() ? m_export->text() : m_export->text() + u'\n' + reason);
}

void SelectionBar::setCopying(bool copying)
{
    const QString reason = copying ? tr("The rows are being copied.") : QString();
    m_copyText->setEnabled(!copying);
    m_copyCsv->setEnabled(!copying);
    m_copyText->setAccessibleDescription(reason);
    m_copyCsv->setAccessibleDescription(reason);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palette::of(palette())(Tone::AccentGround));
    painter.drawRoundedRect(rect().adjusted(0, 0, 0, -m.px(Below)), m.radius(), m.radius());
}

} // namespace Calends
