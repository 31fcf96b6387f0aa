// The form of several rows: which fields are set for all of them. Nothing is sent from here.
#pragma once

#include <QTimer>

#include "models/changes/rowediting.h"
#include "ui/changes/changeformframe.h"

namespace Calends {

class BulkEditRow;

class BulkEdit : public ChangeFormFrame
{
    Q_OBJECT
public:
    // "Change 37 people". `countText` as RowEditing has it.
    BulkEdit(std::unique_ptr<EditedRows> rows, const std::function<QString(int)> &countText, QWidget *parent);
    ~BulkEdit() override;

    const EditedRows &editedRows() const { return *m_edited; }
    // By its name in bodies; nullptr: not for several at once.
    BulkEditRow *row(std::string_view inputName) const;

Q_SIGNALS:
    // Of the rows that will be another than before.
    void changesMade(const QList<Calends::Change> &changes);

protected:
    bool isEdited() const override;
    void add() override;

private:
    void addLeftOut();
    void take(BulkEditRow *row);
    void count();
    QString obstacle() const;
    QList<const AnyField *> chosen() const;

    std::unique_ptr<EditedRows> m_edited;
    std::function<QString(int)> m_countText;
    QList<BulkEditRow *> m_formRows;
    QTimer m_counting; // so that typing waits for no count of many rows
    int m_changing = 0; // rows in which it makes a difference
};

} // namespace Calends
