// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/batchrulesform.h"

#include "base/figures.h"
#include "theme/spacing.h"
#include "transfer/filelimit.h"
#include "transfer/options/excludefield.h"
#include "widgets/notelabel.h"
#include "widgets/ratespinbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

using Transfer::ConflictPolicy;
using Transfer::LinkPolicy;

namespace {

constexpr ConflictPolicy policies[] = {ConflictPolicy::Ask,           ConflictPolicy::Overwrite, ConflictPolicy::NewerOnly,
                                       ConflictPolicy::DifferentOnly, ConflictPolicy::Skip,      ConflictPolicy::KeepBoth,
                                       ConflictPolicy::Refuse};
constexpr LinkPolicy linkPolicies[] = {LinkPolicy::Follow, LinkPolicy::Skip, LinkPolicy::AsLink};

}   // namespace

BatchRulesForm::BatchRulesForm(Transfer::Direction direction, const Transfer::TransferOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_isUpload(direction == Transfer::Direction::Upload)
    , m_policyLabel(new QLabel(this))
    , m_policy(new QComboBox(this))
    , m_policyNote(new NoteLabel(this))
    , m_excludesLabel(new QLabel(this))
    , m_excludes(new ExcludeField(options.walk.excludes, this))
    , m_linksLabel(new QLabel(this))
    , m_links(new QComboBox(this))
    , m_takesHidden(new QCheckBox(this))
    , m_takesEmptyFolders(new QCheckBox(this))
    , m_keepsModified(new QCheckBox(this))
    , m_makesLinks(new QCheckBox(this))
    , m_limitLabel(new QLabel(this))
    , m_limit(new RateSpinBox(this))
{
    for (const ConflictPolicy policy : policies)
        m_policy->addItem(QString(), int(policy));
    for (const LinkPolicy policy : linkPolicies)
        m_links->addItem(QString(), int(policy));
    for (QWidget *own : {static_cast<QWidget *>(m_linksLabel), static_cast<QWidget *>(m_links),
                         static_cast<QWidget *>(m_takesHidden), static_cast<QWidget *>(m_takesEmptyFolders)})
        own->setVisible(m_isUpload);   // downloads read no local folders
    m_makesLinks->setVisible(!m_isUpload);
    m_limit->setAllowedRates(Transfer::FileLimit::leastBytesPerSecond, Transfer::FileLimit::mostBytesPerSecond);
    layOut();
    show(options);
    retranslate();
    connectFields();
}

void BatchRulesForm::connectFields()
{
    connect(m_policy, &QComboBox::currentIndexChanged, this, &BatchRulesForm::describe);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &BatchRulesForm::edited);
    connect(m_links, &QComboBox::currentIndexChanged, this, &BatchRulesForm::edited);
    connect(m_excludes, &ExcludeField::edited, this, &BatchRulesForm::edited);
    connect(m_limit, &RateSpinBox::rateChosen, this, &BatchRulesForm::edited);
    for (const QCheckBox *box : {m_takesHidden, m_takesEmptyFolders, m_keepsModified, m_makesLinks})
        connect(box, &QCheckBox::toggled, this, &BatchRulesForm::edited);
}

void BatchRulesForm::layOut()
{
    m_policyLabel->setBuddy(m_policy);
    m_excludesLabel->setBuddy(m_excludes);
    m_linksLabel->setBuddy(m_links);
    m_limitLabel->setBuddy(m_limit);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap(this));
    grid->addWidget(m_policyLabel, 0, 0);
    grid->addWidget(m_policy, 0, 1);
    grid->addWidget(m_policyNote, 1, 1);
    grid->addWidget(m_excludesLabel, 2, 0, Qt::AlignTop);
    grid->addWidget(m_excludes, 2, 1);
    grid->addWidget(m_linksLabel, 3, 0);
    grid->addWidget(m_links, 3, 1);
    grid->addWidget(m_takesHidden, 4, 1);
    grid->addWidget(m_takesEmptyFolders, 5, 1);
    grid->addWidget(m_keepsModified, 6, 1);
    grid->addWidget(m_makesLinks, 7, 1);
    grid->addWidget(m_limitLabel, 8, 0);
    grid->addWidget(m_limit, 8, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(9, 1);
}

void BatchRulesForm::show(const Transfer::TransferOptions &options)
{
    m_policy->setCurrentIndex(qMax(0, m_policy->findData(int(options.conflictPolicy))));
    m_excludes->setPatterns(options.walk.excludes);
    m_links->setCurrentIndex(qMax(0, m_links->findData(int(options.walk.links))));
    m_takesHidden->setChecked(options.walk.takesHidden);
    m_takesEmptyFolders->setChecked(options.walk.takesEmptyFolders);
    m_keepsModified->setChecked(options.keepsModified);
    m_makesLinks->setChecked(options.makesLinks);
    m_limit->setBytesPerSecond(Transfer::FileLimit::bytesPerSecondOf(options.put));
}

Transfer::TransferOptions BatchRulesForm::applied(Transfer::TransferOptions options) const
{
    options.conflictPolicy = ConflictPolicy(m_policy->currentData().toInt());
    options.walk.excludes = m_excludes->patterns();
    options.walk.links = LinkPolicy(m_links->currentData().toInt());
    options.walk.takesHidden = m_takesHidden->isChecked();
    options.walk.takesEmptyFolders = m_takesEmptyFolders->isChecked();
    options.keepsModified = m_keepsModified->isChecked();
    options.makesLinks = m_makesLinks->isChecked();
    Transfer::FileLimit::set(options.put, m_limit->bytesPerSecond());
    return options;
}

QString BatchRulesForm::problem() const
{
    return m_excludes->problem();
}

void BatchRulesForm::describe()
{
    m_policyNote->setNote(NoteLabel::Plain, policyFacts(ConflictPolicy(m_policy->currentData().toInt())));
}

QString BatchRulesForm::policyName(ConflictPolicy policy) const
{
    switch (policy) {
    case ConflictPolicy::Ask:
        return tr("Ask");
    case ConflictPolicy::Overwrite:
        return tr("Replace");
    case ConflictPolicy::NewerOnly:
        return tr("Replace if older");
    case ConflictPolicy::DifferentOnly:
        return tr("Replace if different");
    case ConflictPolicy::Skip:
        return tr("Skip");
    case ConflictPolicy::KeepBoth:
        return tr("Keep both");
    case ConflictPolicy::Refuse:
        break;
    }
    return tr("Never replace: the transfer fails");
}

QString BatchRulesForm::policyFacts(ConflictPolicy policy) const
{
    switch (policy) {
    case ConflictPolicy::Ask:
        return tr("You are asked about each one, or once for all of them.");
    case ConflictPolicy::Overwrite:
        return m_isUpload ? tr("The existing object is lost, unless the bucket keeps versions.")
                          : tr("The existing file is lost.");
    case ConflictPolicy::NewerOnly:
        return tr("The times at which both were modified are compared. What is not newer is skipped.");
    case ConflictPolicy::DifferentOnly:
        return tr("Sizes are compared, and checksums (CRC-64) where the sizes are the same. What is the same is skipped.");
    case ConflictPolicy::Skip:
        return tr("The existing one stays as it is.");
    case ConflictPolicy::KeepBoth:
        //: “name (2)” is how a second file of the same name is called
        return tr("The new one is called “name (2)”.");
    case ConflictPolicy::Refuse:
        break;
    }
    return m_isUpload ? tr("The existing one stays as it is, and the service is told to refuse, too.")
                      : tr("The existing one stays as it is, and you see which ones it were.");
}

void BatchRulesForm::retranslate()
{
    m_policyLabel->setText(m_isUpload ? tr("&When an object exists") : tr("&When a file exists"));
    for (int row = 0; row < m_policy->count(); ++row)
        m_policy->setItemText(row, policyName(ConflictPolicy(m_policy->itemData(row).toInt())));
    m_excludesLabel->setText(tr("&Leave out"));
    m_excludes->retranslate();
    m_linksLabel->setText(tr("S&ymbolic links"));
    m_links->setItemText(0, tr("Follow: what they lead to is uploaded"));
    m_links->setItemText(1, tr("Leave out"));
    m_links->setItemText(2, tr("Upload as links (.rclonelink)"));
    m_links->setToolTip(tr("Links in the folders that you choose. Circles of links are found out."));
    m_takesHidden->setText(tr("Upload h&idden files and folders"));
    m_takesEmptyFolders->setText(tr("Create &empty folders"));
    m_keepsModified->setText(tr("&Keep the time of modification"));
    m_keepsModified->setToolTip(m_isUpload ? tr("It is stored with each object as metadata, in the form that rclone reads.")
                                           : tr("Files get the time that was stored with the object, else that of the upload."));
    m_makesLinks->setText(tr("Make symbolic &links of .rclonelink objects"));
    m_makesLinks->setToolTip(
        tr("As which Coscope and rclone store symbolic links. One that would lead out of the folder that you "
           "download into is refused."));
    //: Before the field with the most that a single file may move in a second
    m_limitLabel->setText(tr("&Speed of each file"));
    //: %1 and %2: speeds such as "100 kB/s"
    m_limit->setToolTip(tr("Held by the service, from %1 to %2. A file with a limit moves over one connection.")
                            .arg(Figures::speed(Transfer::FileLimit::leastBytesPerSecond),
                                 Figures::speed(Transfer::FileLimit::mostBytesPerSecond)));
    describe();
}
