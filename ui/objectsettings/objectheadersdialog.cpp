// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectheadersdialog.h"

#include "browse/storageclass.h"
#include "objectsettings/headerrow.h"
#include "objectsettings/objecttext.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr const char *classes[] = {"STANDARD",     "STANDARD_IA",     "INTELLIGENT_TIERING",     "ARCHIVE",    "DEEP_ARCHIVE",
                                   "MAZ_STANDARD", "MAZ_STANDARD_IA", "MAZ_INTELLIGENT_TIERING", "MAZ_ARCHIVE"};

}   // namespace

ObjectHeadersDialog::ObjectHeadersDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent)
    : SelectionDialog(bucket, selection, parent)
    , m_grid(new QGridLayout)
    , m_addMetadata(new QPushButton(this))
    , m_classLabel(new QLabel(this))
    , m_class(new QComboBox(this))
    , m_replacesTags(new QCheckBox(this))
    , m_tags(new QLineEdit(this))
    , m_presentError(new NoteLabel(this))
    , m_preview(new NoteLabel(this))
    , m_facts(new NoteLabel(this))
    , m_problem(new NoteLabel(this))
{
    layOut();
    connect(m_addMetadata, &QPushButton::clicked, this, &ObjectHeadersDialog::addMetadata);
    connect(m_class, &QComboBox::currentIndexChanged, this, &ObjectHeadersDialog::updateState);
    connect(m_replacesTags, &QCheckBox::toggled, this, &ObjectHeadersDialog::updateState);
    connect(m_tags, &QLineEdit::textEdited, m_replacesTags, [this] { m_replacesTags->setChecked(true); });
    connect(m_replacesTags, &QCheckBox::toggled, this, [this](bool isOn) {
        if (!isOn && m_presentTags)
            m_tags->setText(*m_presentTags);
    });
    connect(m_tags, &QLineEdit::textEdited, this, &ObjectHeadersDialog::updateState);
    connect(applyButton(), &QPushButton::clicked, this, &ObjectHeadersDialog::apply);
    retranslate();
    m_headers.first()->focus();
}

void ObjectHeadersDialog::layOut()
{
    m_grid->setSpacing(Theme::gap(this));
    m_grid->setColumnStretch(2, 1);
    for (int i = 0; i < ObjectHeadersChange::headerCount; ++i) {
        m_headers.append(new HeaderRow(ObjectHeadersChange::Header(i), m_grid, this));
        connect(m_headers.last(), &HeaderRow::edited, this, &ObjectHeadersDialog::updateState);
    }
    m_addMetadata->setAutoDefault(false);
    m_class->addItem(QString());
    for (const char *name : classes)
        m_class->addItem(QString(), QByteArray(name));
    m_classLabel->setBuddy(m_class);
    auto *others = new QGridLayout;
    others->setSpacing(Theme::gap(this));
    others->addWidget(m_addMetadata, 0, 0);
    others->addWidget(m_classLabel, 1, 0);
    others->addWidget(m_class, 1, 1);
    others->addWidget(m_replacesTags, 2, 0);
    others->addWidget(m_tags, 2, 1);
    others->setColumnStretch(1, 1);
    orderTabs();
    body()->addLayout(m_grid);
    body()->addLayout(others);
    body()->addWidget(m_presentError);
    body()->addWidget(m_preview);
    body()->addWidget(m_facts);
    body()->addWidget(m_problem);
    body()->addStretch();
}

void ObjectHeadersDialog::orderTabs()
{
    QWidget *last = nullptr;
    for (HeaderRow *row : m_headers + m_metadata)
        last = row->orderBehind(last);
    const QList<QWidget *> others{m_addMetadata, m_class, m_replacesTags, m_tags, applyButton()};
    for (QWidget *other : others) {
        setTabOrder(last, other);
        last = other;
    }
}

HeaderRow *ObjectHeadersDialog::newMetadataRow()
{
    auto *row = new HeaderRow(std::nullopt, m_grid, this);
    m_metadata.append(row);
    connect(row, &HeaderRow::edited, this, &ObjectHeadersDialog::updateState);
    orderTabs();
    return row;
}

void ObjectHeadersDialog::addMetadata()
{
    newMetadataRow()->focus();
    updateState();
}

bool ObjectHeadersDialog::isAboutOneObject() const
{
    return selection().isOneObject();
}

void ObjectHeadersDialog::showPresent(const Result<Cos::ObjectInfo> &info)
{
    if (!info)
        return m_presentError->setError(info.error());
    for (int i = 0; i < ObjectHeadersChange::headerCount; ++i)
        m_headers.at(i)->setPresent(valueOf(info->stored, ObjectHeadersChange::Header(i)));
    for (const auto &[name, value] : info->stored.metadata)
        newMetadataRow()->setPresent(name, value);
    m_presentClass = info->storageClass;
    retranslate();
}

void ObjectHeadersDialog::showPresentTags(const QStringList &tags)
{
    m_presentTags = tags.join(QStringLiteral(", "));
    if (!m_replacesTags->isChecked())
        m_tags->setText(*m_presentTags);
    updateState();
}

ObjectHeadersChange ObjectHeadersDialog::change() const
{
    ObjectHeadersChange change;
    for (int i = 0; i < ObjectHeadersChange::headerCount; ++i)
        change.headers.at(std::size_t(i)) = m_headers.at(i)->entry();
    for (const HeaderRow *row : m_metadata) {
        const bool isKept = row->entry().action == ObjectHeadersChange::Entry::Action::Keep;
        if (!isKept && (!row->typedName().isEmpty() || !row->entry().value.isEmpty()))
            change.metadata.append({row->typedName(), row->entry()});
    }
    change.storageClass = m_class->currentData().toByteArray();
    if (m_replacesTags->isChecked())
        change.tags = ObjectText::tagsFrom(m_tags->text());
    return change;
}

QString ObjectHeadersDialog::problem() const
{
    return problemOf(change());
}

QString ObjectHeadersDialog::headingText() const
{
    //: %1 is "12 objects in photos-1250000000"
    return tr("Headers, class and tags of %1").arg(subject());
}

bool ObjectHeadersDialog::isReady() const
{
    return !change().isNothing() && problem().isEmpty();
}

QString ObjectHeadersDialog::noTagsText() const
{
    //: the object has no tags
    return m_replacesTags->isChecked() ? tr("none: all tags are removed") : tr("none");
}

void ObjectHeadersDialog::updateChoices()
{
    const ObjectHeadersChange wanted = change();
    m_tags->setPlaceholderText(m_replacesTags->isChecked() || m_presentTags ? noTagsText() : tr("team=pictures, stage=draft"));
    m_problem->setNote(NoteLabel::Problem, problem());
    m_preview->setNote(NoteLabel::Plain, wanted.isNothing() ? tr("Nothing will be sent: everything is kept.")
                                                            : QString(tr("This will be sent for each object:") + u'\n' +
                                                                      describeChange(wanted).join(u'\n')));
    m_facts->setNote(NoteLabel::Plain,
                     wanted.needsCopy()
                         ? tr("Each object is copied onto itself, since its headers cannot be changed otherwise. "
                              "Headers, metadata, class, tags and permissions that are kept are carried along. The "
                              "date of the object becomes that of now, and with versioning a new version is made.")
                         : QString());
}

void ObjectHeadersDialog::retranslate()
{
    setWindowTitle(tr("Headers and Storage Class"));
    for (HeaderRow *row : m_headers + m_metadata)
        row->retranslate();
    m_addMetadata->setText(tr("Add &Metadata"));
    m_addMetadata->setToolTip(tr("A value of your own, stored with each object."));
    m_classLabel->setText(tr("&Storage class"));
    //: %1 is the storage class that the object has
    m_class->setItemText(0, m_presentClass ? tr("Keep (%1)").arg(storageClassName(*m_presentClass)) : tr("Keep"));
    for (int row = 1; row < m_class->count(); ++row)
        m_class->setItemText(row, storageClassName(m_class->itemData(row).toByteArray()));
    m_replacesTags->setText(tr("Replace all &tags"));
    m_tags->setAccessibleName(tr("Tags, as in: team=pictures, stage=draft"));
    SelectionDialog::retranslate();
}

void ObjectHeadersDialog::apply()
{
    Q_EMIT changeRequested(bucket(), selection(), change());
    accept();
}
