// What can be done with an inspector: back and forward, its list, pinned, in a window of its own.
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include "ui/kit/explained.h"
#include "ui/kit/icon.h"
#include "ui/kit/inspector.h"
#include "ui/kit/measures.h"

namespace Calends {

// Quiet, at the head: the way back on one side, what can be done with the pane on the other.
QWidget *Inspector::makeControls()
{
    const Measures m = Measures::of(this);
    auto *const line = new QWidget(this);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(m.px(10), 0, m.px(10), 0);
    row->setSpacing(m.px(2));
    const auto add = [&m, row](QToolButton *button, const QIcon &glyph) {
        button->setAutoRaise(true);
        button->setFixedSize(m.px(24), m.px(24));
        button->setIcon(glyph);
        row->addWidget(button);
    };
    add(m_back, icon(Glyph::ChevronLeft));
    add(m_forward, icon(Glyph::ChevronRight));
    row->addStretch(1);
    add(m_list, icon(Glyph::List));
    add(m_pin, icon(Glyph::Pin));
    add(m_window, icon(Glyph::Window));
    add(m_close, icon(Glyph::Clear));
    m_pin->setCheckable(true);
    connect(m_back, &QToolButton::clicked, this, &Inspector::backWanted);
    connect(m_forward, &QToolButton::clicked, this, &Inspector::forwardWanted);
    connect(m_list, &QToolButton::clicked, this, &Inspector::listWanted);
    connect(m_pin, &QToolButton::clicked, this, &Inspector::pinWanted);
    connect(m_window, &QToolButton::clicked, this, &Inspector::windowWanted);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closed);
    setControls({});
    return line;
}

void Inspector::setControls(const InspectorControls &controls)
{
    using Standing = InspectorControls::Standing;
    m_controls = controls;
    const bool isWindow = controls.standing == Standing::Window;
    const bool isPinned = controls.standing == Standing::Pinned;
    const bool hasHistory = controls.canGoBack || controls.canGoForward;
    m_back->setVisible(hasHistory);
    m_forward->setVisible(hasHistory);
    m_back->setEnabled(controls.canGoBack);
    m_forward->setEnabled(controls.canGoForward);
    m_list->setVisible(controls.isElsewhere);
    m_pin->setVisible(!isWindow && (controls.canKeep || isPinned));
    m_pin->setChecked(isPinned);
    m_window->setVisible(controls.canKeep || isWindow);
    m_window->setIcon(icon(isWindow ? Glyph::Dock : Glyph::Window));
    m_close->setVisible(!isWindow);
    nameControls();
}

// Two inspectors may stand side by side: each says which it is.
void Inspector::nameControls()
{
    using Standing = InspectorControls::Standing;
    const bool isWindow = m_controls.standing == Standing::Window;
    const bool isPinned = m_controls.standing == Standing::Pinned;
    const auto name = [isPinned](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(isPinned ? tr("%1 (pinned)").arg(text) : text);
    };
    name(m_back, tr("Back in the inspector"));
    name(m_forward, tr("Forward in the inspector"));
    name(m_list, tr("Show it in its list"));
    name(m_pin, isPinned ? tr("Unpin the inspector") : tr("Pin the inspector to this"));
    name(m_window, isWindow ? tr("Back into the main window") : tr("Into a window of its own"));
    name(m_close, tr("Close inspector"));
    name(m_copy, tr("Copy id"));
    showVerbs();
    m_tabs->setAccessibleName(isPinned ? tr("Tabs of the pinned inspector") : tr("Inspector tabs"));
    setAccessibleName(isPinned ? tr("Pinned inspector") : tr("Inspector"));
}

// Content comes anew with every answer: buttons that are there stay, with whatever keyboard is on them.
void Inspector::showVerbs()
{
    const QList<InspectorVerb> &verbs = m_content.verbs;
    while (m_verbButtons.size() > verbs.size()) {
        QPushButton *const button = m_verbButtons.takeLast();
        button->hide();
        button->deleteLater(); // it may be its own click that brought other content
    }
    while (m_verbButtons.size() < verbs.size()) {
        auto *const button = new QPushButton(this);
        button->setMinimumWidth(Measures::of(this).px(20)); // what is cut stands in the tooltip
        connect(button, &QPushButton::clicked, this, [this, place = m_verbButtons.size()] {
            const std::function<void()> run = m_content.verbs.at(place).run;
            run();
        });
        m_verbs->insertWidget(int(m_verbButtons.size()), button);
        m_verbButtons.append(button);
    }
    const bool isPinned = m_controls.standing == InspectorControls::Standing::Pinned;
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        const QString text = verbs.at(i).text;
        m_verbButtons.at(i)->setText(text);
        m_verbButtons.at(i)->setAccessibleName(isPinned ? tr("%1 (pinned)").arg(text) : text);
        explain(m_verbButtons.at(i), verbs.at(i).obstacle, text);
    }
}

// What is a key of the pane is none of the window's while the keyboard is here.
bool Inspector::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Inspector::takesKey(const QKeyEvent &event) const
{
    const bool isBack = event.key() == Qt::Key_Left;
    if (event.modifiers() == Qt::AltModifier && (isBack || event.key() == Qt::Key_Right))
        return isBack ? m_controls.canGoBack : m_controls.canGoForward;
    const bool isBracket = event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight;
    return isBracket && event.modifiers() == Qt::NoModifier && m_tabs->count() > 1;
}

} // namespace Calends
