// How rows of a page are changed: its verbs in the header, the selection bar and the inspector.
#include <QPushButton>

#include "models/account/accountlink.h"
#include "ui/kit/explained.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void ResourcePage::connectVerbs()
{
    for (QPushButton *const button : {m_new, m_import, m_export, m_refresh})
        button->setMinimumWidth(Measures::of(this).px(16)); // what is cut stands in the tooltip
    m_new->hide();
    m_import->hide();
    connect(m_new, &QPushButton::clicked, this, [this] { doWithList(ListVerb::NewRow); });
    connect(m_selection, &SelectionBar::furtherWanted, this, &ResourcePage::runFurther);
    connect(m_import, &QPushButton::clicked, this, [this] { m_verbs.run(RowVerb::Import, {}); });
}

void ResourcePage::setRowVerbs(const RowVerbs &verbs)
{
    m_verbs = verbs;
    m_new->setText(verbs.createText);
    m_new->setIcon(icon(Glyph::Add));
    m_new->setVisible(verbs.has(RowVerb::Create));
    m_import->setText(verbs.importText);
    m_import->setVisible(verbs.has(RowVerb::Import));
    m_selection->setVerbs(verbs.has(RowVerb::Edit), verbs.has(RowVerb::Remove));
    takeFurther(verbs.further);
    updateRowVerbs();
}

void ResourcePage::takeFurther(const QList<FurtherVerb> &verbs)
{
    QStringList texts;
    texts.reserve(verbs.size());
    for (const FurtherVerb &verb : verbs)
        texts.append(verb.text);
    m_selection->setFurther(texts);
}

void ResourcePage::updateRowVerbs()
{
    showRowVerbs();
    updateState(); // an empty list leads to the first row where one can be made
    Q_EMIT listVerbsChanged();
    Q_EMIT rowsChanged();
}

void ResourcePage::showRowVerbs()
{
    if (!m_verbs.run)
        return;
    explain(m_new, verbObstacle(RowVerb::Create), m_verbs.createText);
    explain(m_import, verbObstacle(RowVerb::Import),
        m_verbs.importText + u'\n' + tr("Rows from a CSV or JSON file"));
    m_selection->setEditObstacle(selectionObstacle(RowVerb::Edit));
    m_selection->setRemovalObstacle(selectionObstacle(RowVerb::Remove));
    const bool isOne = m_view->selectedRows() == 1;
    const QString id = isOne ? m_view->selectedIds().value(0) : QString();
    for (qsizetype place = 0; place < m_verbs.further.size(); ++place)
        m_selection->setFurtherObstacle(int(place), furtherObstacle(m_verbs.further.at(place), id));
}

QString ResourcePage::furtherObstacle(const FurtherVerb &verb, const QString &id) const
{
    return verb.obstacle ? verb.obstacle(id) : QString();
}

QList<InspectorVerb> ResourcePage::selectionVerbs()
{
    const int selected = m_view->selectedRows();
    const QString id = selected == 1 ? m_view->selectedIds().value(0) : QString();
    QList<InspectorVerb> verbs;
    verbs.reserve(m_verbs.further.size());
    for (qsizetype place = 0; place < m_verbs.further.size(); ++place) {
        const FurtherVerb &verb = m_verbs.further.at(place);
        verbs.append({verb.text, selected == 0 ? tr("Choose a row first.") : furtherObstacle(verb, id),
            [page = QPointer<ResourcePage>(this), place = int(place)] {
                if (page)
                    page->runFurther(place);
            }});
    }
    return verbs;
}

void ResourcePage::runFurther(int place)
{
    const QStringList ids = m_view->selectedIds();
    if (place < m_verbs.further.size() && !ids.isEmpty())
        m_verbs.further.at(place).run(ids);
}

QString ResourcePage::verbObstacle(RowVerb verb, const QString &id) const
{
    return m_verbs.has(verb) ? m_verbs.obstacle(verb, id)
                             : tr("This list is only shown here. Change it in Cal.com.");
}

// Asked at each step of a selection that grows: of many rows nobody lists the ids.
QString ResourcePage::selectionObstacle(RowVerb verb) const
{
    const int selected = m_view->selectedRows();
    if (selected == 0)
        return tr("Choose a row first.");
    return verbObstacle(verb, selected == 1 ? m_view->selectedIds().value(0) : QString());
}

QList<InspectorVerb> ResourcePage::inspectorVerbs(const QString &id) const
{
    QList<InspectorVerb> verbs;
    const auto add = [this, &verbs, id](RowVerb verb, const QString &text) {
        if (m_verbs.has(verb))
            verbs.append({text, verbObstacle(verb, id), [run = m_verbs.run, verb, id] { run(verb, {id}); }});
    };
    add(RowVerb::Edit, tr("Edit…"));
    add(RowVerb::Clone, m_verbs.cloneText);
    for (const FurtherVerb &verb : m_verbs.further)
        verbs.append({verb.text, furtherObstacle(verb, id), [run = verb.run, id] { run({id}); }});
    add(RowVerb::Remove, tr("Delete…"));
    // Beside verbs that change the row there is no room for it; the row's own menu has it there too.
    if (verbs.isEmpty() && linkTo(m_session.profile().id, this->id(), u"1"_s))
        verbs.append({tr("Copy link"), linkObstacle(id), [page = QPointer<const ResourcePage>(this), id] {
                          if (page)
                              page->copyLink(id);
                      }});
    return verbs;
}

} // namespace Calends
