// The form of one row: what it has now, and what it shall have. Nothing is sent from here.
#pragma once

#include "models/changes/rowediting.h"
#include "ui/changes/changeformframe.h"

class QComboBox;

namespace Calends {

class ChangeFormRow;

class ChangeForm : public ChangeFormFrame
{
    Q_OBJECT
public:
    // "Edit Amara Okafor", or the title of what is to be created.
    ChangeForm(std::unique_ptr<EditedValue> edited, QWidget *parent);
    ~ChangeForm() override;
    // Of a new row; asks for its place where there are several. nullptr: it can be made nowhere.
    static ChangeForm *ofNew(const RowEditing &editing, QWidget *parent);

    const EditedValue &edited() const { return *m_edited; }
    // By its name in bodies; nullptr: the form has none.
    ChangeFormRow *row(std::string_view inputName) const;
    const QList<ChangeFormRow *> &formRows() const { return m_formRows; }
    QComboBox *place() const { return m_place; } // nullptr: there is nothing to choose

Q_SIGNALS:
    void changeMade(const Calends::Change &change);

protected:
    bool isEdited() const override;
    void add() override;

private:
    void addRow(const AnyField &field);
    void addPlaces(const RowEditing &editing, const QList<EditingPlace> &places);
    void takePlace();
    void take(ChangeFormRow *row);
    void tell();
    QString obstacle() const;

    std::unique_ptr<EditedValue> m_edited;
    QList<ChangeFormRow *> m_formRows;
    QComboBox *m_place = nullptr;
    std::function<std::unique_ptr<EditedValue>(const QString &)> m_create;
};

} // namespace Calends
