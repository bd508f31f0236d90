// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/fieldeditor.h"

#include "bucketsettings/choicefields.h"
#include "bucketsettings/recordlisteditor.h"
#include "bucketsettings/recordtable.h"
#include "bucketsettings/textfields.h"

using namespace Settings;

void FieldEditor::focus(const FieldPath &)
{
    if (input())
        input()->setFocus(Qt::OtherFocusReason);
}

namespace {

/// Makes the editor of the kind it is called with.
class FieldEditorFactory
{
public:
    FieldEditorFactory(const Field &field, QWidget *parent)
        : m_field(field)
        , m_parent(parent)
    {
    }

    FieldEditor *operator()(const TextField &field) const { return new TextFieldEditor(field, m_parent); }
    FieldEditor *operator()(const NumberField &field) const { return new NumberFieldEditor(field, m_parent); }
    FieldEditor *operator()(const SwitchField &field) const { return new SwitchFieldEditor(field, m_field.label, m_parent); }
    FieldEditor *operator()(const ChoiceField &field) const { return new ChoiceFieldEditor(field, m_parent); }
    FieldEditor *operator()(const ChoicesField &field) const { return new ChoicesFieldEditor(field, m_parent); }
    FieldEditor *operator()(const ListField &field) const { return new ListFieldEditor(field, m_parent); }
    FieldEditor *operator()(const NoteField &field) const { return new NoteFieldEditor(field, m_parent); }
    FieldEditor *operator()(const RecordsField &field) const
    {
        if (field.look == RecordsField::Look::Table)
            return new RecordTable(field, plainLabel(m_field.label), m_parent);
        return new RecordListEditor(field, plainLabel(m_field.label), m_parent);
    }

private:
    const Field &m_field;
    QWidget *m_parent;
};

}   // namespace

FieldEditor *newFieldEditor(const Field &field, QWidget *parent)
{
    return std::visit(FieldEditorFactory(field, parent), field.kind);
}
