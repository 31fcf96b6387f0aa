// Filters that the person saved: shown, changed, renamed, deleted and brought back, all on the page itself.
#include <QMenu>
#include <QPushButton>

#include <utility>

#include "ui/kit/banner.h"
#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/filternameline.h"
#include "ui/shell/resourcepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int LeastForWords = 700; // px; a narrower page has only the icons of its buttons
constexpr int LeastForRefresh = 340; // px, the same of the button above the filter
constexpr qsizetype LongestMark = 24; // characters of a name on the button

// Widths are arranged anew for every room, so they alone make no difference.
bool looksSame(const SavedFilter &one, const SavedFilter &other)
{
    return one.filter.trimmed() == other.filter.trimmed() && one.columns.shown == other.columns.shown
        && one.columns.frozen == other.columns.frozen && one.columns.sortColumn == other.columns.sortColumn
        && one.columns.sortOrder == other.columns.sortOrder;
}

} // namespace

void ResourcePage::setSavedFilters(SavedFilters *filters)
{
    m_savedFilters = filters;
    connect(filters, &SavedFilters::changed, this, &ResourcePage::showSaving);
    showSaving();
}

void ResourcePage::connectSaving()
{
    m_save->setIcon(icon(Glyph::Bookmark));
    const int least = Measures::of(this).px(36); // for the icon
    m_save->setMinimumWidth(least);
    m_columns->setMinimumWidth(least);
    m_cancel->setMinimumWidth(least);
    m_refresh->setMinimumWidth(least);
    connect(m_save, &QPushButton::clicked, this, &ResourcePage::showSavingMenu);
    connect(m_filter, &QueryEdit::textChanged, this, &ResourcePage::showSaving);
    connect(m_view, &TableView::columnsChanged, this, &ResourcePage::showSaving);
    connect(m_filterName, &FilterNameLine::named, this, &ResourcePage::takeFilterName);
    connect(
        m_filterName, &FilterNameLine::cancelled, this, [this] { m_filter->setFocus(Qt::OtherFocusReason); });
    connect(m_filterNotice, &Banner::nextStepTaken, this, &ResourcePage::undoRemoval);
    m_saveVeil = new Veil(m_save);
    fitButtons();
    showSaving();
}

QList<SavedFilter> ResourcePage::savedFilters() const
{
    return m_savedFilters ? m_savedFilters->of(id()) : QList<SavedFilter>();
}

// Nothing where none is, or the one that was is deleted.
std::optional<SavedFilter> ResourcePage::shownSaved() const
{
    return m_savedFilters ? m_savedFilters->find(m_shownFilter) : std::nullopt;
}

SavedFilter ResourcePage::presentFilter() const
{
    return {m_shownFilter, id(), {}, m_filter->text().trimmed(), m_view->columnLayout()};
}

bool ResourcePage::isSavedFilterChanged() const
{
    const std::optional<SavedFilter> saved = shownSaved();
    return saved && !looksSame(*saved, presentFilter());
}

// Leaving one, the page is as it was before it was shown.
void ResourcePage::showSavedFilter(const QString &id)
{
    const auto saved = m_savedFilters ? m_savedFilters->find(id) : std::nullopt;
    const bool isShown = shownSaved().has_value();
    if (!saved && !isShown)
        return;
    if (!isShown)
        m_before = presentFilter();
    const SavedFilter wanted = saved ? *saved : m_before;
    m_shownFilter = saved ? id : QString();
    m_filter->setText(wanted.filter);
    m_view->setColumnLayout(wanted.columns);
    showSaving();
}

void ResourcePage::askFilterName()
{
    const auto renamed = m_savedFilters ? m_savedFilters->find(m_namedFilter) : std::nullopt;
    m_filterName->ask(renamed ? tr("Rename") : tr("Save filter, columns and order as"),
        renamed ? renamed->name : m_filter->text().trimmed());
}

void ResourcePage::takeFilterName(const QString &name)
{
    if (!m_savedFilters)
        return;
    if (!m_namedFilter.isEmpty()) {
        m_savedFilters->rename(m_namedFilter, name);
    } else {
        SavedFilter saved = presentFilter();
        saved.name = name;
        // Leaving it, the page keeps the columns that were arranged on it, and shows everything again.
        if (!shownSaved())
            m_before = {{}, id(), {}, {}, saved.columns};
        m_shownFilter = m_savedFilters->add(saved);
    }
    showSaving();
    takeFocus();
}

void ResourcePage::updateSavedFilter()
{
    const std::optional<SavedFilter> saved = shownSaved();
    if (!saved)
        return;
    SavedFilter present = presentFilter();
    present.name = saved->name;
    m_savedFilters->put(present);
}

void ResourcePage::renameSavedFilter(const QString &id)
{
    m_namedFilter = id;
    askFilterName();
}

void ResourcePage::removeSavedFilter(const QString &id)
{
    if (m_savedFilters)
        m_removedFilter = m_savedFilters->remove(id);
    if (!m_removedFilter)
        return;
    const QString name = m_removedFilter->saved.name;
    m_filterNotice->setContent({.glyph = Glyph::Information,
        .title = tr("“%1” is deleted").arg(name),
        .reason = tr("What it showed stays on this page."),
        .nextStep = tr("Undo"),
        .canClose = true,
        .isPersonal = true});
}

void ResourcePage::undoRemoval()
{
    if (m_savedFilters && m_removedFilter)
        m_savedFilters->restore(*m_removedFilter);
    m_removedFilter.reset();
    m_filterNotice->setContent({});
}

// The button says which saved filter is shown; without one it saves.
void ResourcePage::showSaving()
{
    nameSaving();
    if (const QString shown = shownFilter(); std::exchange(m_toldFilter, shown) != shown)
        Q_EMIT savedFilterShown();
}

void ResourcePage::nameSaving()
{
    const std::optional<SavedFilter> saved = shownSaved();
    const bool hasWords = width() >= Measures::of(this).px(LeastForWords);
    m_save->setVisible(m_savedFilters != nullptr);
    m_saveVeil->setActive(saved.has_value());
    if (!saved) {
        m_save->setText(hasWords ? tr("Save filter…") : QString());
        m_save->setAccessibleName(tr("Save filter"));
        m_save->setToolTip(tr("Keep filter, columns and order under a name, in the sidebar"));
        return;
    }
    const bool isChanged = !looksSame(*saved, presentFilter());
    const auto told
        = [isChanged](const QString &name) { return isChanged ? tr("%1, changed").arg(name) : name; };
    const bool isLong = saved->name.size() > LongestMark;
    const QString name = isLong ? QString(saved->name.first(LongestMark) + QChar(0x2026)) : saved->name;
    m_save->setText(hasWords ? told(name) : QString());
    m_save->setAccessibleName(tr("Saved filter: %1").arg(told(saved->name)));
    m_save->setToolTip(told(saved->name));
}

void ResourcePage::fitButtons()
{
    const Measures m = Measures::of(this);
    const bool hasWords = width() >= m.px(LeastForWords);
    m_columns->setText(hasWords ? tr("Columns") : QString());
    m_refresh->setText(width() >= m.px(LeastForRefresh) ? tr("Refresh") : QString());
    m_cancel->setText(hasWords ? tr("Cancel") : QString());
    m_cancel->setIcon(hasWords ? QIcon() : icon(Glyph::Clear));
    nameSaving();
}

void ResourcePage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    fitButtons();
}

void ResourcePage::showSavingMenu()
{
    const std::optional<SavedFilter> saved = shownSaved();
    if (!saved)
        return doWithList(ListVerb::SaveFilter);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *update = menu->addAction(tr("Update this filter"), this, &ResourcePage::updateSavedFilter);
    update->setEnabled(isSavedFilterChanged());
    update->setToolTip(update->isEnabled() ? QString() : tr("It is shown as it was saved."));
    menu->addAction(tr("Save as another…"), this, [this] { doWithList(ListVerb::SaveFilter); });
    menu->addAction(tr("Rename…"), this, [this] { renameSavedFilter(m_shownFilter); });
    menu->addAction(tr("Delete"), this, [this] { removeSavedFilter(m_shownFilter); });
    menu->addSeparator();
    menu->addAction(tr("Show the page without it"), this, [this] { showSavedFilter({}); });
    menu->popup(m_save->mapToGlobal(QPoint(0, m_save->height())));
}

} // namespace Calends
