#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"
#include "ui/shell/palettelist.h"

namespace Calends {

namespace {

constexpr int MostLines = 12; // seen at once
constexpr int MostRecent = 20;

} // namespace

CommandPalette::CommandPalette(QWidget &window)
    : QWidget(&window)
    , m_window(window)
    , m_field(new QLineEdit(this))
    , m_model(new PaletteModel(this))
    , m_list(new PaletteList(this))
    , m_hint(textLabel({}, Tone::Muted, this))
{
    const Measures m = Measures::of(&window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(8), m.px(8), m.px(8), m.px(8));
    column->setSpacing(m.px(6));
    m_field->setPlaceholderText(tr("Search people, bookings, event types, or type a command"));
    m_field->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition)->setText(m_field->placeholderText());
    m_field->setAccessibleName(tr("Search and commands"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Results"));
    m_hint->setWordWrap(true);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_field->installEventFilter(this);
    new FieldVeil(m_field); // whoever is looked for
    window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_kept.clear();
        m_search.search(typed);
    });
    connect(&m_search, &PaletteSearch::foundChanged, this, [this] { showFound(m_search.found()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries, const QList<PaletteRows> &rows)
{
    if (!std::exchange(m_isOpen, true))
        m_before = QApplication::focusWidget();
    m_search.setEntries(entries);
    m_search.setRows(rows);
    m_search.setRecent(m_recent);
    m_kept.clear();
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_search.search({});
}

void CommandPalette::dismiss()
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_search.stop();
    const bool hasKeyboard = m_field->hasFocus();
    hide();
    if (m_before && hasKeyboard)
        m_before->setFocus(Qt::OtherFocusReason);
    // Nothing of the account is held longer than it is shown.
    m_search.setEntries({});
    m_search.setRows({});
    m_model->setEntries({});
}

const QList<PaletteEntry> &CommandPalette::shown() const { return m_model->entries(); }

int CommandPalette::chosen() const { return m_list->currentIndex().row(); }

QString CommandPalette::hint() const { return m_hint->text(); }

void CommandPalette::showFound(const QList<PaletteEntry> &found)
{
    m_model->setEntries(found);
    int row = found.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < found.size() && !m_kept.isEmpty(); ++i) {
        if (found.at(i).id == m_kept)
            row = int(i);
    }
    m_list->choose(row);
    showHint();
    place();
}

void CommandPalette::choose(int row)
{
    const auto rows = int(shown().size());
    if (rows == 0)
        return;
    row = std::clamp(row, 0, rows - 1);
    m_kept = shown().at(row).id;
    m_list->choose(row);
    showHint();
    place();
}

// What cannot be done stays listed and says why; choosing it does nothing.
void CommandPalette::run(int row)
{
    if (row < 0 || row >= shown().size())
        return;
    choose(row);
    const PaletteEntry entry = shown().at(row); // the list is emptied first
    if (!entry.reason.isEmpty())
        return;
    m_recent.removeAll(entry.id);
    m_recent.prepend(entry.id);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), MostRecent));
    dismiss();
    entry.run();
}

void CommandPalette::showHint()
{
    if (shown().isEmpty())
        m_hint->setText(m_search.isRunning() ? tr("Searching…") : tr("Nothing here is called that."));
    else if (const QString &reason = shown().at(std::max(0, chosen())).reason; !reason.isEmpty())
        m_hint->setText(reason);
    else
        m_hint->setText(tr("Enter runs what is chosen, the arrows choose, Esc closes."));
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(chosen());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        choose(chosen() + 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        choose(chosen() - 1);
        return true;
    case Qt::Key_PageDown:
        choose(chosen() + MostLines);
        return true;
    case Qt::Key_PageUp:
        choose(chosen() - MostLines);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        // Another window, or a menu of the field's own, is no leaving.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            dismiss();
    }
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::place()
{
    const Measures m = Measures::of(&m_window);
    const int width = std::min(m.px(680), m_window.width() - m.px(32));
    const int lines = std::clamp(int(shown().size()), 1, MostLines);
    const QMargins edges = layout()->contentsMargins();
    const int inner = width - edges.left() - edges.right();
    const int wanted = edges.top() + m_field->sizeHint().height() + layout()->spacing()
        + m_list->heightOf(lines) + layout()->spacing() + m_hint->heightForWidth(inner) + edges.bottom();
    const int top = m.px(8);
    setGeometry((m_window.width() - width) / 2, top, width, std::min(wanted, m_window.height() - 2 * top));
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    painter.setPen(colors(Tone::Line));
    painter.setBrush(colors(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m.px(8), m.px(8));
}

} // namespace Calends
