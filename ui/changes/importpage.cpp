#include "ui/changes/importpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "models/account/whenready.h"
#include "ui/changes/importmapping.h"
#include "ui/changes/importrows.h"
#include "ui/kit/banner.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/explained.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/measures.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

ImportPage::ImportPage(const ImportTarget &target, QWidget *parent)
    : WindowPage(pageId(), tr("Import"), {}, parent)
    , m_target(target)
    , m_table(new ImportTable(this))
    , m_rows(new ImportRows(*m_table, this))
    , m_heading(textLabel(tr("Import people"), Tone::Text, this))
    , m_place(new QComboBox(this))
    , m_placeNote(textLabel({}, Tone::Muted, this))
    , m_open(new QPushButton(tr("Choose a file…"), this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new StatePanel(this))
    , m_notice(new Banner(this))
    , m_mapping(new ImportMappingView(this))
    , m_view(new TableView(this))
    , m_keeping(new ImportKeeping(target.keeping, this))
    , m_counts(textLabel({}, Tone::Muted, this))
    , m_existing(new QPushButton(tr("Open the existing person"), this))
    , m_suggestions(new QPushButton(tr("Take all suggestions"), this))
    , m_changed(new QCheckBox(tr("Change those that exist and differ"), this))
    , m_preview(new QPushButton(tr("Preview…"), this))
{
    const Measures m = Measures::of(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), m.px(12));
    column->setSpacing(m.gap());
    column->addWidget(makeHeader());
    m_placeNote->setWordWrap(true);
    m_placeNote->hide();
    column->addWidget(m_placeNote);
    column->addWidget(m_notice);
    auto *const parts = new QSplitter(Qt::Vertical, m_stack);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_mapping);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(parts);
    column->addWidget(m_stack, 1);
    column->addWidget(m_keeping);
    column->addWidget(makeFoot());
    m_view->cells()->setMoods(ImportRows::moods());
    m_view->cells()->setPersonalColumns({"address"});
    m_view->followDensity();
    m_view->setModel(m_rows);
    m_view->setStretched("why");
    m_view->setAccessibleName(tr("Rows of the file"));
    connect(m_view, &TableView::rowOpened, this, &ImportPage::openRow);
    connect(m_view, &TableView::rowShown, this, &ImportPage::showCounts);
    connect(m_nothing, &StatePanel::nextStepTaken, this, &ImportPage::askForFile);
    connect(m_mapping, &ImportMappingView::mappingChanged, this, [this] { plan(false); });
    connect(m_keeping, &ImportKeeping::changed, this, &ImportPage::showCounts);
    connect(m_table, &ImportTable::progressed, this, &ImportPage::showCounts);
    connect(m_table, &ImportTable::settled, this, &ImportPage::showCounts);
    setAcceptDrops(true);
    showNothing();
}

ImportPage::~ImportPage() = default;

QString ImportPage::pageId() { return u"import"_s; }
PageStatus ImportPage::status() const { return {}; }

QWidget *ImportPage::makeHeader()
{
    auto *const line = new QWidget(this);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_heading->setFont(titleFont(font()));
    m_heading->setElided();
    m_place->setAccessibleName(m_target.placeText);
    m_place->setToolTip(m_target.placeText);
    row->addWidget(m_heading);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &ImportPage::askForFile);
    connect(m_place, &QComboBox::activated, this, [this] {
        showPlaceNote();
        plan(false);
    });
    return line;
}

QWidget *ImportPage::makeFoot()
{
    auto *const line = new QWidget(this);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_counts->setElided();
    setButtonKind(m_existing, ButtonKind::Quiet);
    setButtonKind(m_suggestions, ButtonKind::Quiet);
    setButtonKind(m_preview, ButtonKind::Primary);
    for (QWidget *const part :
        QList<QWidget *>{m_existing, m_suggestions, m_changed, m_preview, m_open, m_place})
        part->setMinimumWidth(Measures::of(this).px(28)); // what is cut stands in the tooltip
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_existing);
    row->addWidget(m_suggestions);
    row->addWidget(m_changed);
    row->addWidget(m_preview);
    connect(m_existing, &QPushButton::clicked, this, [this] { Q_EMIT existingWanted(existing()); });
    connect(m_suggestions, &QPushButton::clicked, m_table, &ImportTable::takeSuggestions);
    connect(m_changed, &QCheckBox::toggled, this, &ImportPage::showCounts);
    connect(m_preview, &QPushButton::clicked, this, &ImportPage::preview);
    return line;
}

void ImportPage::showNothing()
{
    const QString obstacle = m_target.obstacle();
    m_nothing->setContent({.glyph = Glyph::Import,
        .title = m_text.problem.isEmpty() ? tr("Drop a CSV or JSON file here") : tr("The file was not read"),
        .reason = m_text.problem.isEmpty()
            ? tr("One person a row. Nothing is sent before you have seen what each row would come to.")
            : m_text.problem,
        .nextStep = obstacle.isEmpty() ? tr("Choose a file…") : QString()});
    explain(m_open, obstacle, tr("Choose a file…"));
    m_open->hide(); // the panel has it
    m_stack->setCurrentWidget(m_nothing);
    m_notice->setContent({});
    m_table->setPlan(nullptr);
    showCounts();
}

void ImportPage::refresh()
{
    fillPlaces();
    if (!m_text.isRead() || m_text.rows.isEmpty())
        showNothing();
    else
        showCounts();
}

void ImportPage::askForFile()
{
    auto *const dialog
        = new FileDialog(this, tr("Choose a file"), {}, tr("CSV and JSON (*.csv *.tsv *.txt *.json)"));
    dialog->setFileMode(FileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FileDialog::fileSelected, this, &ImportPage::open);
    dialog->open();
}

void ImportPage::open(const QString &file)
{
    m_nothing->setContent(
        {.glyph = Glyph::Clock, .title = tr("Reading %1…").arg(QFileInfo(file).fileName())});
    m_stack->setCurrentWidget(m_nothing);
    whenReady(importedFile(file), this,
        [this, name = QFileInfo(file).fileName()](const ImportedText &text) { take(name, text); });
}

void ImportPage::take(const QString &name, const ImportedText &text)
{
    m_name = name;
    m_text = text;
    m_heading->setText(tr("Import people from %1").arg(name));
    fillPlaces();
    if (!text.isRead())
        return showNothing();
    if (text.notes.isEmpty())
        m_notice->setContent({});
    else
        m_notice->setContent(
            {.glyph = Glyph::Information, .mood = Mood::Warn, .title = text.notes.join(u' ')});
    m_stack->setCurrentIndex(1);
    m_open->show();
    plan(true);
}

void ImportPage::fillPlaces()
{
    const QList<EditingPlace> places = m_target.places();
    const QString chosen = m_place->currentData().toString();
    m_place->clear();
    for (const EditingPlace &place : places)
        m_place->addItem(place.name, place.id);
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
    m_place->setVisible(places.size() > 1);
    showPlaceNote();
}

void ImportPage::showPlaceNote()
{
    const QString place = m_place->currentData().toString();
    m_placeNote->setText(m_place->count() > 0 ? m_target.placeNote(place) : QString());
    m_placeNote->setVisible(!m_placeNote->text().isEmpty());
}

void ImportPage::plan(bool asksMemory)
{
    const ImportPlan::Target target = m_target.target(m_place->currentData().toString());
    const std::unique_ptr<EditedValue> pattern
        = target.editing.create ? target.editing.create(target.place) : nullptr;
    if (!pattern)
        return showNothing();
    ImportMapping mapping = asksMemory ? m_target.remembered(m_text.names) : m_mapping->mapping();
    if (mapping.fields.size() != m_text.names.size())
        mapping = ImportPlan::guessed(m_text.names, *pattern);
    if (asksMemory)
        m_mapping->showColumns(m_text, *pattern, mapping);
    m_target.remember(m_text.names, mapping);
    auto plan = std::make_unique<ImportPlan>(m_text, target);
    plan->setMapping(mapping);
    m_table->setPlan(std::move(plan));
}

void ImportPage::takeFocus()
{
    refresh();
    (m_table->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_nothing)->setFocus(Qt::OtherFocusReason);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile() && m_target.obstacle().isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        open(urls.constFirst().toLocalFile());
}

} // namespace Calends
