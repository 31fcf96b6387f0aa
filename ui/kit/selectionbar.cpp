#include "ui/kit/selectionbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <utility>

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
    , m_row(new QHBoxLayout(this))
    , m_text(textLabel({}, Tone::Text, this))
    , m_all(new QPushButton(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Delete…"), this))
    , m_export(new QPushButton(tr("Export selected…"), this))
    , m_copyText(new QPushButton(tr("Copy as text"), this))
    , m_copyCsv(new QPushButton(tr("Copy as CSV"), this))
{
    const Measures m = Measures::of(this);
    m_row->setContentsMargins(m.px(10), m.px(5), m.px(6), m.px(5) + m.px(Below));
    m_row->setSpacing(m.px(6));
    m_text->setElided();
    for (QPushButton *button : {m_all, m_clear, m_edit, m_remove, m_export, m_copyText, m_copyCsv}) {
        setButtonKind(button, ButtonKind::Quiet);
        // Large text must not make the window wider than the screen: what is cut stands in the tooltip.
        button->setMinimumWidth(m.px(16));
    }
    m_clear->setToolTip(tr("Choose no row (Esc)"));
    m_clear->setAccessibleName(tr("Clear the selection"));
    m_row->addWidget(m_text);
    m_row->addWidget(m_all);
    m_row->addWidget(m_clear);
    m_row->addStretch(1);
    m_row->addWidget(m_edit);
    m_row->addWidget(m_remove);
    m_row->addWidget(m_export);
    m_row->addWidget(m_copyText);
    m_row->addWidget(m_copyCsv);
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::allWanted);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearWanted);
    m_edit->setAccessibleName(tr("Edit the selected rows"));
    m_remove->setAccessibleName(tr("Delete the selected rows"));
    connect(m_edit, &QPushButton::clicked, this, &SelectionBar::editWanted);
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::removalWanted);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportWanted);
    connect(m_copyText, &QPushButton::clicked, this, &SelectionBar::textWanted);
    connect(m_copyCsv, &QPushButton::clicked, this, &SelectionBar::csvWanted);
    setAccessibleName(tr("Selection"));
    setCounts(0, 0, false);
    setVerbs(false, false);
    setExportObstacle({});
    setCopying(false);
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

void SelectionBar::setVerbs(bool edits, bool removes)
{
    m_edit->setVisible(edits);
    m_remove->setVisible(removes);
}

void SelectionBar::setEditObstacle(const QString &reason)
{
    explain(m_edit, reason, tr("Change the selected rows: nothing is sent before a preview (E)"));
}

void SelectionBar::setRemovalObstacle(const QString &reason)
{
    explain(m_remove, reason, tr("Delete the selected rows: nothing is sent before a preview (Del)"));
}

void SelectionBar::setFurther(const QStringList &texts)
{
    QStringList shown;
    for (const QPushButton *const button : std::as_const(m_further))
        shown.append(button->text());
    if (shown == texts)
        return;
    qDeleteAll(std::exchange(m_further, {}));
    m_further.reserve(texts.size());
    for (const QString &text : texts) {
        auto *const button = new QPushButton(text, this);
        setButtonKind(button, ButtonKind::Quiet);
        button->setMinimumWidth(Measures::of(this).px(16));
        //: %1: what is done with them, "Add to team…"
        button->setAccessibleName(tr("Selected rows: %1").arg(text));
        m_row->insertWidget(m_row->indexOf(m_remove), button);
        connect(button, &QPushButton::clicked, this,
            [this, place = int(m_further.size())] { Q_EMIT furtherWanted(place); });
        m_further.append(button);
    }
}

void SelectionBar::setFurtherObstacle(int place, const QString &reason)
{
    QPushButton *const button = m_further.value(place);
    if (button)
        explain(button, reason, button->text());
}

void SelectionBar::setExportObstacle(const QString &reason) { explain(m_export, reason, m_export->text()); }

void SelectionBar::setCopying(bool copying)
{
    const QString reason = copying ? tr("The rows are being copied.") : QString();
    explain(m_copyText, reason,
        m_copyText->text() + u'\n'
            + tr("The columns that are shown, a line for each row, tabs between them"));
    explain(m_copyCsv, reason,
        m_copyCsv->text() + u'\n' + tr("The columns that are shown, safe for spreadsheets"));
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
