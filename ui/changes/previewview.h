// The table of a preview: Space ticks the chosen rows, Enter goes to what a row says.
#pragma once

#include "ui/kit/tableview.h"

namespace Calends {

class PreviewCells;

class PreviewView : public TableView
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);

    QList<int> chosenNumbers() const; // selected rows, as rows of the model
    void toggleTicks();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PreviewCells *m_cells;
};

} // namespace Calends
