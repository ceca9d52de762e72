"""What a file of this release looks like from outside, known without importing the migrations."""

APPLICATION_ID = 0x49565752  # "IVWR", in the file's header: tells our files from other programs'

MIGRATION_SET = "interviewer"

# In order. A test holds this list against the migrations, which cost an import that opening a current file can spare.
MIGRATIONS = ("m001_create_tables", "m002_index_words", "m003_settle_scores", "m004_keep_study")

VERSION = len(MIGRATIONS)
